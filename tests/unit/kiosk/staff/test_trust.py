from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.domain.staff import StaffRole
from kiosk.errors import (
    ConfigError,
    StaffCardExpired,
    StaffCardRevoked,
    StaffCardUnknown,
    StaffListOutdated,
    StaffOfOtherBranch,
)
from kiosk.sandbox.staff_authority import StaffAuthority, StaffCardOrder
from kiosk.staff.revocation import keep_revocation_lists
from kiosk.staff.trust import StaffTrust, load_authorities
from tests.fixtures.staff_cards import ec_key, self_signed

NOW = datetime.now(UTC)
CLERK = StaffCardOrder("SK-1042", StaffRole.CLERK, ("0042",))
TECHNICIAN = StaffCardOrder("TE-0007", StaffRole.TECHNICIAN, ("*",))


@dataclass
class City:
    authority: StaffAuthority
    lists: Path
    now: datetime = NOW
    branch: str = "0042"

    def publish(self) -> None:
        keep_revocation_lists(self.lists, self.authority.revocation_list(self.now), [self.authority.certificate])

    def card(self, order: StaffCardOrder = CLERK, usage: str = "digital_signature") -> x509.Certificate:
        return self.authority.issue(order, ec_key().public_key(), usage)

    @property
    def trust(self) -> StaffTrust:
        return StaffTrust([self.authority.certificate], self.lists, self.branch, lambda: self.now)


@pytest.fixture
def city(tmp_path: Path) -> Iterator[City]:
    made = City(StaffAuthority(tmp_path / "staff"), tmp_path / "lists.pem")
    made.publish()
    yield made


def test_a_clerk_of_this_branch_is_known_by_role_and_name(city: City) -> None:
    member = city.trust.member(city.card())
    assert (member.role, member.name, member.branches) == (StaffRole.CLERK, "SK-1042", {"0042"})
    assert "1042" not in repr(member)


@pytest.mark.parametrize("branch", ["0042", "leipzig-grünau-01", "a:b c"])
def test_a_branch_may_have_any_name(city: City, branch: str) -> None:
    city.branch = branch
    assert city.trust.member(city.card(replace(CLERK, branches=("0001", branch)))).serves(branch)


def test_every_branch_is_the_technicians(city: City) -> None:
    assert city.trust.member(city.card(TECHNICIAN)).role is StaffRole.TECHNICIAN


def test_another_branch_is_told(city: City) -> None:
    with pytest.raises(StaffOfOtherBranch):
        city.trust.member(city.card(replace(CLERK, branches=("0099", "004", "00421"))))


@pytest.mark.parametrize(
    "order",
    [
        replace(CLERK, not_before=NOW - timedelta(days=2), not_after=NOW - timedelta(seconds=1)),
        replace(CLERK, not_before=NOW + timedelta(hours=1)),
    ],
)
def test_a_certificate_counts_in_its_time_only(city: City, order: StaffCardOrder) -> None:
    with pytest.raises(StaffCardExpired):
        city.trust.member(city.card(order))


def test_a_revoked_card_is_refused_once_the_list_is_here(city: City) -> None:
    certificate = city.card()
    city.authority.revoke(certificate)
    assert city.trust.member(certificate)
    city.publish()
    with pytest.raises(StaffCardRevoked):
        city.trust.member(certificate)


def test_an_old_list_stops_clerks_and_not_technicians(city: City) -> None:
    city.now = NOW + timedelta(days=8)
    with pytest.raises(StaffListOutdated):
        city.trust.member(city.card())
    assert city.trust.member(city.card(TECHNICIAN))


def test_a_revoked_technician_is_refused_while_the_list_counts(city: City) -> None:
    certificate = city.card(TECHNICIAN)
    city.authority.revoke(certificate)
    city.publish()
    with pytest.raises(StaffCardRevoked):
        city.trust.member(certificate)


@pytest.mark.parametrize("content", [b"", b"no list", b"-----BEGIN X509 CRL-----\nAAAA\n-----END X509 CRL-----"])
def test_without_a_list_no_clerk_signs_in(city: City, content: bytes) -> None:
    city.lists.write_bytes(content)
    with pytest.raises(StaffListOutdated):
        city.trust.member(city.card())
    city.lists.unlink()
    with pytest.raises(StaffListOutdated):
        city.trust.member(city.card())


def test_the_list_of_another_authority_does_not_count(city: City, tmp_path: Path) -> None:
    """Not even of one that bears the same name."""
    city.lists.write_bytes(StaffAuthority(tmp_path / "other").revocation_list())
    with pytest.raises(StaffListOutdated):
        city.trust.member(city.card())


def test_another_authority_is_not_known(city: City, tmp_path: Path) -> None:
    other = StaffAuthority(tmp_path / "other")
    for certificate in (other.issue(CLERK, ec_key().public_key()), self_signed(ec_key()), city.authority.certificate):
        with pytest.raises(StaffCardUnknown):
            city.trust.member(certificate)


@pytest.mark.parametrize("usage", ["key_encipherment", "key_agreement", "key_cert_sign"])
def test_a_certificate_that_is_not_for_signatures_is_not_known(city: City, usage: str) -> None:
    with pytest.raises(StaffCardUnknown):
        city.trust.member(city.card(usage=usage))


def test_two_authorities_count_while_they_change(city: City, tmp_path: Path) -> None:
    newer = StaffAuthority(tmp_path / "newer", "Newer CA")
    both = [city.authority.certificate, newer.certificate]
    keep_revocation_lists(city.lists, city.authority.revocation_list() + newer.revocation_list(), both)
    trust = StaffTrust(both, city.lists, "0042", lambda: NOW)
    for authority in (city.authority, newer):
        assert trust.member(authority.issue(CLERK, ec_key().public_key()))


def test_a_list_that_is_fetched_must_be_of_the_authority_and_no_older(city: City, tmp_path: Path) -> None:
    before = city.lists.read_bytes()
    older = city.authority.revocation_list(NOW - timedelta(days=1))
    foreign = StaffAuthority(tmp_path / "other").revocation_list()
    for content in (b"", b"<html>", older, foreign, before + foreign):
        with pytest.raises(ValueError, match="what the city gave"):
            keep_revocation_lists(city.lists, content, [city.authority.certificate])
    assert city.lists.read_bytes() == before


def test_the_file_of_authorities_holds_authorities_only(city: City, tmp_path: Path) -> None:
    assert load_authorities(city.authority.certificate_path) == (city.authority.certificate,)
    for content in (b"", b"no certificate"):
        (tmp_path / "ca.pem").write_bytes(content)
        with pytest.raises(ConfigError):
            load_authorities(tmp_path / "ca.pem")
    (tmp_path / "ca.pem").write_bytes(city.card().public_bytes(Encoding.PEM))
    with pytest.raises(ConfigError):
        load_authorities(tmp_path / "ca.pem")
