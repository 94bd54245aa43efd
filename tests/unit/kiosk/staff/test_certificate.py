from __future__ import annotations

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import NameOID

from kiosk.domain.staff import StaffRole
from kiosk.errors import StaffCardUnknown
from kiosk.staff.certificate import staff_member
from tests.fixtures.staff_cards import NOW, ec_key

URN = "urn:de:leipzig:kiosk:staff:"


def certificate(*names: x509.GeneralName, holder: str = "SK-1042") -> x509.Certificate:
    attributes = [x509.NameAttribute(NameOID.COMMON_NAME, holder)] if holder else []
    builder = (
        x509.CertificateBuilder()
        .subject_name(x509.Name(attributes))
        .issuer_name(x509.Name([]))
        .public_key(ec_key().public_key())
        .serial_number(1)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=1))
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(ec_key(), hashes.SHA256())


def uri(text: str) -> x509.GeneralName:
    return x509.UniformResourceIdentifier(text)


def test_role_and_branches_stand_in_the_alternative_names() -> None:
    names = (uri(f"{URN}clerk:0042"), uri(f"{URN}clerk:gr%C3%BCnau"), x509.RFC822Name("clerk@example.org"))
    member = staff_member(certificate(*names, uri("https://example.org")))
    assert (member.role, member.branches, member.name) == (StaffRole.CLERK, {"0042", "grünau"}, "SK-1042")


@pytest.mark.parametrize(
    "names",
    [
        (),
        ("https://example.org",),
        (f"{URN}director:0042",),
        (f"{URN}clerk:0042", f"{URN}technician:0042"),
        (URN,),
    ],
)
def test_a_certificate_without_exactly_one_role_is_not_known(names: tuple[str, ...]) -> None:
    with pytest.raises(StaffCardUnknown):
        staff_member(certificate(*map(uri, names)))


def test_a_certificate_of_nobody_is_not_known() -> None:
    with pytest.raises(StaffCardUnknown):
        staff_member(certificate(uri(f"{URN}clerk:0042"), holder=""))


def test_a_role_without_a_branch_serves_none() -> None:
    assert not staff_member(certificate(uri(f"{URN}clerk"))).serves("0042")
