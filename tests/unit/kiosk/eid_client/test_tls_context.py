"""What the kiosk's sides of TLS demand, and what they fail on."""

from __future__ import annotations

import ssl
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.eid_client.settings import EIDSettings
from kiosk.eid_client.tls_context import client_context, psk_context
from kiosk.errors import EIDServiceUnreachable
from kiosk.sandbox.tls import TLSAuthority


@pytest.fixture
def settings(tmp_path: Path) -> EIDSettings:
    authority = TLSAuthority(tmp_path)
    client = authority.server_credentials("kiosk")
    return EIDSettings(
        "https://eid.example/tctoken",
        authority.certificate_path,
        tmp_path / "report.pem",
        client.certificate_path.read_bytes(),
        client.key_path.read_bytes(),
    )


def test_servers_must_be_of_the_configured_authority(settings: EIDSettings) -> None:
    context = client_context(settings)

    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert [each["subject"] for each in context.get_ca_certs()] == [each["issuer"] for each in context.get_ca_certs()]
    assert context.minimum_version >= ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("change", [{"client_key": b"no key"}, {"certificate_authority": Path("/missing.pem")}])
def test_unusable_key_or_authority_is_no_connection(settings: EIDSettings, change: dict[str, object]) -> None:
    with pytest.raises(EIDServiceUnreachable, match="TLS cannot be set up"):
        client_context(replace(settings, **change))


def test_pre_shared_key_takes_tls_1_2_and_no_other_suites() -> None:
    context = psk_context("4E1F", bytes(32))

    assert context.minimum_version == context.maximum_version == ssl.TLSVersion.TLSv1_2
    offered = {each["name"] for each in context.get_ciphers() if each["protocol"] == "TLSv1.2"}
    assert offered
    assert all(each.startswith("RSA-PSK-AES") for each in offered)
