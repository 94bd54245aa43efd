from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid.cv_certificate import CertificateInvalid, Extension
from hardware.eid.cv_public_key import EllipticCurveKey, RSAKey
from hardware.eid.cv_request import CVRequest
from tests.unit.hardware.eid.pki import CURVE

REQUESTS = ["req_18102010_csr", "MY_cvreq", "csr_with_outer_sig"]


@pytest.mark.parametrize(
    ("name", "holder", "authority"),
    [
        ("req_18102010_csr", "BETEST00001", None),
        ("MY_cvreq", "CZDVTESTSE000", "SECVCAPK00001"),
        ("csr_with_outer_sig", "HSMCVCA", "HSMCVCA"),
    ],
)
def test_requests_of_openpace_are_read(
    name: str, holder: str, authority: str | None, worked_example: dict[str, bytes]
) -> None:
    request = CVRequest.from_bytes(worked_example[name])
    assert (request.holder_reference, request.authority_reference) == (holder, authority)
    assert request.body_bytes in worked_example[name]
    assert request.extensions == ()


@pytest.mark.parametrize("name", ["req_18102010_csr", "csr_with_outer_sig"])
def test_requests_of_openpace_are_signed_with_their_own_key(name: str, worked_example: dict[str, bytes]) -> None:
    request = CVRequest.from_bytes(worked_example[name])
    request.verify()
    with pytest.raises(CertificateInvalid):
        dataclasses.replace(request, body_bytes=request.body_bytes[:-1] + b"X").verify()
    with pytest.raises(CertificateInvalid):
        dataclasses.replace(request, signature=b"").verify()


def test_outer_signature_of_openpace_covers_request_and_authority(worked_example: dict[str, bytes]) -> None:
    request = CVRequest.from_bytes(worked_example["csr_with_outer_sig"])
    assert request.outer is not None
    assert request.outer.authority_reference == "HSMCVCA"
    assert request.outer.signed in worked_example["csr_with_outer_sig"]
    assert request.outer.signed.endswith(b"\x42\x07HSMCVCA")
    assert len(request.outer.signature) == 48


def test_request_with_rsa_is_read_and_not_verified(worked_example: dict[str, bytes]) -> None:
    request = CVRequest.from_bytes(worked_example["MY_cvreq"])
    assert isinstance(request.public_key, RSAKey)
    with pytest.raises(CertificateInvalid):
        request.verify()


def test_key_without_its_curve_is_not_verified() -> None:
    key = EllipticCurveKey("0.4.0.127.0.7.2.2.2.2.3", CURVE.curve.generator)
    with pytest.raises(CertificateInvalid):
        CVRequest(key, "DETEST00001", None, (), b"", b"").verify()


def test_extensions_of_a_request_are_read() -> None:
    key = EllipticCurveKey("0.4.0.127.0.7.2.2.2.2.3", CURVE.curve.generator, CURVE.curve).to_data_object()
    extension = Extension("0.4.0.127.0.7.3.1.3.1", (DataObject(0x80, b"hash"),))
    members = (DataObject(0x5F29, b"\0"), key, DataObject(0x5F20, b"DETEST00001"))
    body = tlv.encode_all((*members, DataObject(0x65, extension.to_data_object().to_bytes())))
    raw = tlv.encode(0x7F21, tlv.encode(0x7F4E, body) + tlv.encode(0x5F37, bytes(64)))
    assert CVRequest.from_bytes(raw).extensions == (extension,)


@pytest.mark.parametrize(
    ("old", "new"), [("5f290100", "5f290101"), ("7f4e", "7f4f"), ("5f20", "5f21"), ("5f37", "5f38")]
)
def test_request_with_a_broken_field_is_refused(old: str, new: str, worked_example: dict[str, bytes]) -> None:
    raw = worked_example["req_18102010_csr"].hex().replace(old, new, 1)
    with pytest.raises(MalformedError):
        CVRequest.from_bytes(bytes.fromhex(raw))


@given(data=st.data())
def test_changed_request_gives_no_error_but_ours(data: st.DataObject, worked_example: dict[str, bytes]) -> None:
    raw = bytearray(worked_example[data.draw(st.sampled_from(REQUESTS))])
    for _ in range(data.draw(st.integers(1, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    try:
        CVRequest.from_bytes(bytes(raw)).verify()
    except MalformedError:
        return
