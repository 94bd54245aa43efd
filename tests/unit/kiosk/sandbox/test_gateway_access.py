"""A token is given for a genuine assertion alone, and serves the one device over its own TLS."""

from __future__ import annotations

import time
from typing import Any
from uuid import uuid4

import pytest
import requests
from joserfc import jwt
from joserfc.jwk import ECKey

from kiosk.fitconnect.session import open_session
from kiosk.sandbox.gateway_access import ASSERTION_TYPE
from tests.fixtures.city import CityOnLoopback, city, enrol_device
from tests.fixtures.submissions import DESTINATION_ID

__all__ = ["city"]


def assertion(city: CityOnLoopback, key: bytes | None = None, alg: str = "ES256", **changes: Any) -> str:
    """An assertion of the device; `iat` and `exp` are seconds from now."""
    now = int(time.time())
    claims = {"iss": "kiosk-01", "sub": "kiosk-01", "aud": f"{city.server.url}/token", "jti": str(uuid4())}
    times = {"iat": 0, "exp": 60} | {name: changes.pop(name) for name in ("iat", "exp") if name in changes}
    claims |= changes | {name: now + value if value is not None else None for name, value in times.items()}
    claims = {name: value for name, value in claims.items() if value is not None}
    pem = (key or city.credentials.private_key_pem).decode()
    return jwt.encode({"alg": alg}, claims, ECKey.import_key(pem))


def ask(city: CityOnLoopback, token: str, **changes: str) -> requests.Response:
    form = {"grant_type": "client_credentials", "client_assertion_type": ASSERTION_TYPE, "client_assertion": token}
    with open_session(city.authority, city.credentials) as session:
        return session.post(f"{city.server.url}/token", data=form | changes, timeout=60)


def test_a_genuine_assertion_gets_a_token(city: CityOnLoopback) -> None:
    answer = ask(city, assertion(city)).json()
    assert answer["token_type"] == "Bearer"
    assert len(answer["access_token"]) > 40


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "kiosk-02"},
        {"sub": "kiosk-02"},
        {"aud": "https://elsewhere.example/token"},
        {"iat": -7200, "exp": -7140},
        {"iat": 7200, "exp": 7260},
        {"exp": 86_400},
        {"iat": None},
        {"exp": None},
        {"jti": None},
    ],
    ids=str,
)
def test_an_assertion_that_claims_something_else_gets_none(city: CityOnLoopback, changes: dict[str, Any]) -> None:
    assert ask(city, assertion(city, **changes)).status_code == 401


def test_an_assertion_serves_once(city: CityOnLoopback) -> None:
    token = assertion(city)
    assert [ask(city, token).status_code for _ in range(2)] == [200, 401]


def test_an_assertion_signed_by_another_device_gets_none(city: CityOnLoopback) -> None:
    key = enrol_device(city, "kiosk-02").transport().private_key_pem
    assert ask(city, assertion(city, key)).status_code == 401


@pytest.mark.parametrize("token", ["", "a.b.c", "eyJhbGciOiJub25lIn0.e30."])
def test_what_is_no_assertion_gets_none(city: CityOnLoopback, token: str) -> None:
    assert ask(city, token).status_code == 401


def test_only_client_credentials_are_granted(city: CityOnLoopback) -> None:
    assert ask(city, assertion(city), grant_type="password").json() == {"error": "unsupported_grant_type"}
    assert ask(city, assertion(city), client_assertion_type="other").status_code == 401


def test_without_a_client_certificate_nobody_is_served(city: CityOnLoopback) -> None:
    token = ask(city, assertion(city)).json()["access_token"]
    with open_session(city.authority) as session:
        session.headers["Authorization"] = f"Bearer {token}"
        answer = session.get(f"{city.server.url}/v2/destinations/{DESTINATION_ID}", timeout=60)
    assert answer.status_code == 401


def test_a_token_is_worth_nothing_to_another_device(city: CityOnLoopback) -> None:
    token = ask(city, assertion(city)).json()["access_token"]
    with open_session(city.authority, enrol_device(city, "kiosk-02").transport()) as session:
        session.headers["Authorization"] = f"Bearer {token}"
        answer = session.get(f"{city.server.url}/v2/destinations/{DESTINATION_ID}", timeout=60)
    assert answer.status_code == 401
