"""What is written is read again, for every codec of the cards."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from hardware.card.tlv import DataObject
from hardware.eid.auxiliary_data import AuxiliaryData
from hardware.eid.card_access import CardAccess
from hardware.eid.certificate_description import CertificateDescription, TermsFormat
from hardware.eid.chat import CHAT, Right, Role, TerminalType
from hardware.eid.cv_certificate import CertificateBody, CVCertificate, Extension
from hardware.eid.cv_public_key import ECDSA_OID, EllipticCurveKey, RSAKey
from hardware.eid.data_groups import (
    Content,
    DataGroup,
    FreetextPlace,
    MunicipalityID,
    NoPlace,
    Opaque,
    PartialDate,
    Places,
    StructuredPlace,
    Text,
    decode,
    encode,
)
from hardware.eid.domain_parameters import STANDARDIZED
from hardware.eid.ecdsa_plain import decode_signature, encode_signature
from hardware.eid.security_infos import (
    CardInfoLocator,
    ChipAuthenticationDomainParameterInfo,
    ChipAuthenticationInfo,
    ChipAuthenticationPublicKeyInfo,
    PACEDomainParameterInfo,
    PACEInfo,
    PrivilegedTerminalInfo,
    RestrictedIdentificationDomainParameterInfo,
    RestrictedIdentificationInfo,
    TerminalAuthenticationInfo,
)

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
ASCII = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=40)
WORDS = st.text(st.characters(blacklist_categories=("Cs",)), max_size=60)
DOMAINS = st.sampled_from(STANDARDIZED)
KEY_IDS = st.none() | st.integers(0, 1 << 16)
REFERENCES = st.text(st.characters(max_codepoint=255), min_size=1, max_size=16)
RIGHTS = st.frozensets(st.sampled_from(Right))
CHATS = st.builds(CHAT.of, RIGHTS, st.sampled_from(Role)) | st.builds(
    CHAT, st.just(TerminalType.INSPECTION_SYSTEM), st.binary(min_size=1, max_size=1)
)
ELLIPTIC_KEYS = st.builds(
    EllipticCurveKey,
    st.sampled_from([f"{ECDSA_OID}.{arc}" for arc in range(1, 6)]),
    st.binary(min_size=1, max_size=133),
    st.none() | DOMAINS.map(lambda domain: domain.curve),
)
RSA_KEYS = st.builds(RSAKey, st.just("0.4.0.127.0.7.2.2.2.1.2"), st.integers(0, 1 << 2048), st.integers(0, 1 << 64))
EXTENSIONS = st.builds(
    Extension,
    st.sampled_from(["0.4.0.127.0.7.3.1.3.1", "0.4.0.127.0.7.3.1.3.2", "1.2.3"]),
    st.lists(st.builds(DataObject, st.sampled_from([0x80, 0x81]), st.binary(max_size=64)), max_size=3).map(tuple),
)
BODIES = st.builds(
    CertificateBody,
    REFERENCES,
    ELLIPTIC_KEYS | RSA_KEYS,
    REFERENCES,
    CHATS,
    DAYS,
    DAYS,
    st.lists(EXTENSIONS, max_size=3).map(tuple),
)
OPEN_INFOS = (
    st.builds(PACEInfo, st.just("0.4.0.127.0.7.2.2.4.2.2"), st.integers(0, 9), KEY_IDS)
    | st.builds(PACEDomainParameterInfo, DOMAINS, KEY_IDS)
    | st.builds(ChipAuthenticationInfo, st.just("0.4.0.127.0.7.2.2.3.2.4"), st.integers(0, 9), KEY_IDS)
    | st.builds(ChipAuthenticationDomainParameterInfo, DOMAINS, KEY_IDS)
    | st.builds(
        lambda domain, key_id: ChipAuthenticationPublicKeyInfo(domain, domain.curve.generator, key_id), DOMAINS, KEY_IDS
    )
    | st.builds(TerminalAuthenticationInfo, st.integers(0, 9))
    | st.builds(
        RestrictedIdentificationInfo,
        st.just("0.4.0.127.0.7.2.2.5.2.3"),
        st.integers(0, 9),
        st.integers(0, 300),
        st.booleans(),
    )
    | st.builds(RestrictedIdentificationDomainParameterInfo, DOMAINS)
    | st.builds(CardInfoLocator, ASCII)
)
INFOS = OPEN_INFOS | st.lists(OPEN_INFOS, max_size=3).map(lambda infos: PrivilegedTerminalInfo(tuple(infos)))
DESCRIPTIONS = st.builds(
    lambda terms_format, words, **fields: CertificateDescription(
        terms_format=terms_format,
        terms=(words if terms_format is TermsFormat.PLAIN else words.encode("ascii", "ignore").decode()).encode(),
        **fields,
    ),
    st.sampled_from(TermsFormat),
    WORDS,
    issuer_name=WORDS,
    subject_name=WORDS,
    issuer_url=st.none() | ASCII,
    subject_url=st.none() | ASCII,
    redirect_url=st.none() | ASCII,
    comm_certificates=st.lists(st.binary(min_size=32, max_size=32), max_size=4).map(tuple),
)
PLACE = (
    st.builds(StructuredPlace, WORDS, ASCII, st.none() | WORDS, st.none() | WORDS, st.none() | ASCII)
    | st.builds(FreetextPlace, WORDS)
    | st.builds(NoPlace, WORDS)
)
BIRTHS = DAYS.map(lambda day: PartialDate(day.year, day.month, day.day)) | st.builds(
    PartialDate, st.none() | st.integers(1, 9999), st.none() | st.integers(1, 12), st.none() | st.integers(1, 28)
)
CONTENTS: dict[DataGroup, st.SearchStrategy[Content]] = {
    **{group: ASCII.map(Text) for group in (DataGroup.DG1, DataGroup.DG2, DataGroup.DG10, DataGroup.DG11)},
    **{group: ASCII.map(Text) for group in (DataGroup.DG21, DataGroup.DG22)},
    **{group: WORDS.map(Text) for group in (DataGroup.DG4, DataGroup.DG5, DataGroup.DG6, DataGroup.DG7)},
    **{group: WORDS.map(Text) for group in (DataGroup.DG13, DataGroup.DG19, DataGroup.DG20)},
    **dict.fromkeys((DataGroup.DG3, DataGroup.DG8, DataGroup.DG15), BIRTHS),
    **{group: st.binary(max_size=300).map(Opaque) for group in (DataGroup.DG12, DataGroup.DG14)},
    DataGroup.DG9: PLACE,
    DataGroup.DG17: PLACE | st.lists(PLACE, max_size=3).map(lambda places: Places(tuple(places))),
    DataGroup.DG18: st.binary(max_size=9).map(MunicipalityID),
}


def test_every_data_group_has_contents() -> None:
    assert set(CONTENTS) == set(DataGroup)


@settings(max_examples=200)
@given(st.sampled_from(list(CONTENTS)).flatmap(lambda group: st.tuples(st.just(group), CONTENTS[group])))
def test_data_group(written: tuple[DataGroup, Content]) -> None:
    group, content = written
    assert decode(group, encode(group, content)) == content


@given(CHATS)
def test_chat(chat: CHAT) -> None:
    assert CHAT.from_bytes(chat.to_bytes()) == chat


@given(BODIES, st.binary(max_size=132))
def test_certificate(body: CertificateBody, signature: bytes) -> None:
    certificate = CVCertificate(body, body.to_bytes(), signature)
    assert CVCertificate.from_bytes(certificate.to_bytes()) == certificate


@given(st.lists(INFOS, max_size=5))
def test_security_infos(infos: list[PACEInfo]) -> None:
    assert CardAccess.from_bytes(CardAccess.of(infos).raw).infos == tuple(infos)


@given(DESCRIPTIONS)
def test_certificate_description(description: CertificateDescription) -> None:
    raw = description.to_bytes()
    read = CertificateDescription.from_bytes(raw)
    assert read.raw == raw
    assert (read.issuer_name, read.terms) == (description.issuer_name, description.terms)
    assert read.comm_certificates == description.comm_certificates
    assert (read.subject_url, read.redirect_url) == (description.subject_url, description.redirect_url)


@given(st.builds(AuxiliaryData, st.none() | DAYS, st.none() | DAYS, st.none() | st.binary(max_size=9)))
def test_auxiliary_data(data: AuxiliaryData) -> None:
    raw = data.to_bytes()
    if raw:
        read = AuxiliaryData.from_bytes(raw)
        assert (read.required_birth_date, read.validity_date, read.community_id) == (
            data.required_birth_date,
            data.validity_date,
            data.community_id,
        )


@given(st.integers(1, (1 << 256) - 1), st.integers(1, (1 << 256) - 1))
def test_plain_signature(r: int, s: int) -> None:
    plain = r.to_bytes(32, "big") + s.to_bytes(32, "big")
    assert encode_signature(decode_signature(plain), 32) == plain
