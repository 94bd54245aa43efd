"""The city takes what a clerk has helped with only with her signature, and tells why it does not count."""

from __future__ import annotations

import json
from base64 import b64decode, urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509

from kiosk.sandbox.clerk_signature import ClerkProblem, ClerkRefused, Signatures, check_clerk, split_signatures
from kiosk.sandbox.staff_authority import StaffAuthority, StaffCardOrder
from kiosk.sealing.signing import with_countersignature
from tests.fixtures.staff_cards import PrivateKey, ec_key, rsa_key
from tests.fixtures.staff_desk import CLERK, StaffDesk

CONTENT = b'{"branch":"0042"}'
DATA: Mapping[str, Any] = {"branch": "0042", "identity": {"kind": "on_site", "photo": {"clerk": "SK-1042"}}}
DEVICE = "ZGV2aWNl..c2lnbmF0dXJl"


@pytest.fixture
def authority(tmp_path: Path) -> StaffAuthority:
    return StaffAuthority(tmp_path / "staff")


def signed(
    authority: StaffAuthority, folder: Path, order: StaffCardOrder = CLERK, keys: list[PrivateKey] | None = None
) -> str:
    """What the kiosk puts into the metadata, signed by a card that the kiosk itself takes."""
    counter = StaffDesk.set_up(folder, authority, order.branches[0])
    counter.insert(counter.card(order, keys))
    return with_countersignature(DEVICE, counter.sign(CONTENT))


def problem(token: str, authority: StaffAuthority, data: Mapping[str, Any] = DATA, content: bytes = CONTENT) -> str:
    with pytest.raises(ClerkRefused) as refused:
        check_clerk(split_signatures(token), content, data, authority)
    return refused.value.problem.name


@pytest.mark.parametrize("keys", [[ec_key(1), ec_key(2)], [rsa_key(1), rsa_key(2)]], ids=["p256", "rsa2048"])
def test_a_clerks_signature_counts_beside_the_devices(
    authority: StaffAuthority, tmp_path: Path, keys: list[PrivateKey]
) -> None:
    signatures = split_signatures(signed(authority, tmp_path, keys=keys))
    assert signatures.device == DEVICE
    check_clerk(signatures, CONTENT, DATA, authority)


def test_the_device_alone_is_not_enough(authority: StaffAuthority) -> None:
    assert problem(DEVICE, authority) == ClerkProblem.MISSING.name


def test_another_content_is_not_what_she_signed(authority: StaffAuthority, tmp_path: Path) -> None:
    assert problem(signed(authority, tmp_path), authority, content=CONTENT + b" ") == "INVALID"


def test_a_clerk_of_another_branch_is_refused(authority: StaffAuthority, tmp_path: Path) -> None:
    assert problem(signed(authority, tmp_path, replace(CLERK, branches=("0099",))), authority) == "OTHER_BRANCH"


def test_a_clerk_of_another_authority_is_refused(authority: StaffAuthority, tmp_path: Path) -> None:
    other = StaffAuthority(tmp_path / "other")
    assert problem(signed(other, tmp_path), authority) == "NOT_TRUSTED"


def test_a_revoked_clerk_is_refused_though_the_kiosk_has_not_heard_of_it(
    authority: StaffAuthority, tmp_path: Path
) -> None:
    token = signed(authority, tmp_path)
    clerk = split_signatures(token).clerk
    assert clerk is not None
    header = json.loads(_decoded(clerk[0]))
    authority.revoke(x509.load_der_x509_certificate(b64decode(header["x5c"][0])))
    assert problem(token, authority) == "REVOKED"


def test_who_compared_the_photo_is_who_signs(authority: StaffAuthority, tmp_path: Path) -> None:
    other = {**DATA, "identity": {"kind": "on_site", "photo": {"clerk": "SK-9999"}}}
    assert problem(signed(authority, tmp_path), authority, other) == "OTHER_PERSON"


@pytest.mark.parametrize(
    "token",
    ["e30", "W10", "bm8ganNvbg", "eyJzaWduYXR1cmVzIjpbMSwyXX0"],
)
def test_what_is_no_pair_of_signatures_is_refused(token: str) -> None:
    with pytest.raises(ClerkRefused):
        split_signatures(token)


@pytest.mark.parametrize(
    "header",
    [
        {"alg": "ES256", "b64": False, "crit": ["b64"]},
        {"alg": "none", "b64": False, "crit": ["b64"], "x5c": ["AAAA"]},
        {"alg": "ES256", "b64": True, "crit": [], "x5c": ["AAAA"]},
        {"alg": "ES256", "b64": False, "crit": ["b64"], "x5c": []},
        [],
    ],
)
def test_a_header_that_is_not_exactly_ours_is_refused(authority: StaffAuthority, header: object) -> None:
    protected = urlsafe_b64encode(json.dumps(header).encode()).rstrip(b"=").decode()
    with pytest.raises(ClerkRefused) as refused:
        check_clerk(Signatures(DEVICE, (protected, "AAAA")), CONTENT, DATA, authority)
    assert refused.value.problem is ClerkProblem.INVALID


def _decoded(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
