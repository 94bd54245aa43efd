"""Addresses: which are of one site, and which are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.eid_client.address import Origin, request_target, split_address


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("https://a.example/x?y", "https://A.example:443/z"),
        ("https://127.0.0.1:8443", "https://127.0.0.1:8443/"),
    ],
)
def test_origin_is_scheme_host_and_port(left: str, right: str) -> None:
    assert Origin.of(left) == Origin.of(right)


@pytest.mark.parametrize("address", ["https://a.example:8443/", "https://b.example/", "https://a.example.evil/"])
def test_origins_differ_in_host_or_port(address: str) -> None:
    assert Origin.of(address) != Origin.of("https://a.example/")


@pytest.mark.parametrize("address", ["", "a.example", "http://a.example", "https://", "https://a b/", "https://a:0/"])
def test_what_is_no_https_address_has_no_origin(address: str) -> None:
    with pytest.raises(ValueError, match="address"):
        split_address(address)


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://a.example", "/"),
        ("https://a.example/x/y?z=1&z=2", "/x/y?z=1&z=2"),
        ("https://a.example/x#part", "/x"),
    ],
)
def test_server_is_asked_for_path_and_query(address: str, target: str) -> None:
    assert request_target(address) == target


@given(st.text(max_size=40).map("https://".__add__))
def test_any_text_is_an_address_or_not(text: str) -> None:
    try:
        origin = Origin.of(text)
    except ValueError:
        return
    assert origin.host
