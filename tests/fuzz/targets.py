"""What is fuzzed: every reader of bytes that come from a card or from the network, and the errors that it may give."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from joserfc import jws
from joserfc.jwk import ECKey

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.tlv import MalformedError
from hardware.eid import cv_certificate, data_groups
from hardware.eid.auxiliary_data import AuxiliaryData
from hardware.eid.card_access import CardAccess
from hardware.eid.certificate_chain import build_chain, verify_chain
from hardware.eid.certificate_description import CertificateDescription
from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.cv_request import CVRequest
from hardware.eid.data_groups import DataGroup
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.passive_authentication import verify_card_security
from hardware.eid.security_infos import (
    ChipAuthenticationInfo,
    ChipAuthenticationPublicKeyInfo,
    TerminalAuthenticationInfo,
)
from hardware.eid.signer_certificate import SignerCertificate
from hardware.eid.simulated import SimulatedEIDCard, load_profile
from hardware.errors import CardError, CardUnsuitable
from kiosk.eid_client import checks, tc_token
from kiosk.eid_client.markup import MarkupError
from kiosk.eid_client.paos.messages import EAC1Input
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.report import identity_from, verify_report
from kiosk.errors import KioskError
from tests.fuzz import streams, vectors
from tests.fuzz.mutation import Mutator
from tests.fuzz.vectors import EXAMPLE, german_certificates, named, paos_messages

CORPUS: Final = Path(__file__).parent / "corpus"
MARKUP: Final = (
    *(b"<", b">", b"</", b"/>", b"&amp;", b"&#0;", b"&#xFFFFFF;", b"&e;", b'"', b"<![CDATA[", b"]]>", b"<!--", b"-->"),
    *(b"<!DOCTYPE x [<!ENTITY e 'e'>]>", b"<?xml version='1.0' encoding='utf-16'?>", b"\xff\xfe", b"\x00", b"\xc3"),
    *(b"<Certificate>00</Certificate>", b"xsi:type='EAC1InputType'", b"xmlns=''", b"https://[::1", b"://", b"\xf0\x9f"),
)
JSON: Final = (
    *(b"{", b"}", b"[", b"]", b",", b":", b'"', b"null", b"true", b"1e999", b"-0", b"NaN", b"\\u0000", b"\\ud800"),
    *(b"[" * 3_000, b'{"a":' * 1_500, b'"idStatus":"success",', b'"subjectRef":{},', b'"dateOfBirth":"1",'),
)


@dataclass(frozen=True)
class Target:
    """A reader, its seeds, and how much of the whole count it takes."""

    name: str
    read: Callable[[bytes], object]
    seeds: Callable[[], Sequence[bytes]]
    errors: tuple[type[Exception], ...]
    inputs: int
    words: tuple[bytes, ...] = ()
    is_tlv: bool = True

    def mutator(self) -> Mutator:
        return Mutator([*self.seeds(), *self.regressions()], self.words, is_tlv=self.is_tlv)

    def regressions(self) -> list[bytes]:
        """Return what was found before, and seeds that no published vector holds."""
        return [bytes.fromhex(each.read_text()) for each in sorted((CORPUS / self.name).glob("*.hex"))]


def _read_tlv(raw: bytes) -> None:
    for each in tlv.decode_all(raw):
        assert tlv.decode(each.to_bytes()) == each
    first, _ = tlv.decode_first(raw)
    assert tlv.size_of_first(raw) == len(first.to_bytes())


def _read_apdu(raw: bytes) -> None:
    assert ResponseAPDU.from_bytes(raw).to_bytes() == raw
    command = CommandAPDU.from_bytes(raw)
    assert CommandAPDU.from_bytes(command.to_bytes()) == command


def _read_certificate(raw: bytes) -> None:
    certificate = CVCertificate.from_bytes(raw)
    assert CVCertificate.from_bytes(certificate.to_bytes()) == certificate
    assert certificate.chat.rights <= set(Right)
    assert len(certificate.sector_key_hashes) <= 2
    assert certificate.description_hash is None or certificate.body.extensions
    build_chain([certificate, *_CHAIN], [certificate.authority_reference])
    verify_chain([certificate], _ROOT.body.public_key, CHAT.of(Right, Role.CVCA))


def _read_request(raw: bytes) -> None:
    CVRequest.from_bytes(raw).verify()


def _read_card_access(raw: bytes) -> None:
    card_access = CardAccess.from_bytes(raw)
    assert CardAccess.from_bytes(card_access.raw) == card_access
    card_access.pace_domain(card_access.choose_pace())
    card_access.chip_authentication_domain(card_access.choose_chip_authentication())


def _read_card_security(raw: bytes) -> None:
    security = verify_card_security(raw, _AUTHORITIES, datetime(2026, 1, 1, tzinfo=UTC))
    assert [type(each) for each in security.infos] == _SIGNED
    assert security.chip_key(_CHIP_KEY).point == DomainParameters.from_id(13).curve.generator


def _read_signer(raw: bytes) -> None:
    certificate = SignerCertificate.from_bytes(raw)
    certificate.verify_issued_by(certificate)


def _read_description(raw: bytes) -> None:
    description = CertificateDescription.from_bytes(raw)
    assert CertificateDescription.from_bytes(description.to_bytes()) == description
    assert not description.admits(b"somebody")
    assert description.text is None or isinstance(description.text, str)


def _read_data_group(raw: bytes) -> None:
    group = DataGroup(raw[0] - 0x60) if raw and raw[0] - 0x60 in _GROUPS else DataGroup.DG17
    content = data_groups.decode(group, raw)
    assert data_groups.decode(group, data_groups.encode(group, content)) == content


def _read_auxiliary_data(raw: bytes) -> None:
    read = AuxiliaryData.from_bytes(raw)
    assert AuxiliaryData.from_bytes(read.to_bytes()) == read
    read.required_age(datetime(2026, 1, 1, tzinfo=UTC).date())


def _read_chat(raw: bytes) -> None:
    chat = CHAT.from_bytes(raw)
    assert chat.is_within(chat)
    assert (chat & chat, chat | chat) == (chat, chat)
    assert chat.without(chat.rights).rights == frozenset()


def _read_paos(raw: bytes) -> None:
    message = read_message(raw).message
    if isinstance(message, EAC1Input):
        checks.read_request(message)


def _read_report(payload: bytes) -> None:
    """Read what the city has signed: the signature is right, whatever it is over."""
    compact = jws.serialize_compact({"alg": "ES256"}, payload, _REPORT_KEY)
    identity_from(verify_report(compact, _REPORT_KEY), "ummeldung")


def _command_chip(stream: bytes) -> None:
    """Give the simulated card the commands of a stream; it must answer each."""
    card = _chip()
    while stream:
        size = int.from_bytes(stream[:2], "big")
        assert len(card.transmit(stream[2 : 2 + size])) >= 2
        stream = stream[2 + size :]


def _chip() -> SimulatedEIDCard:
    if not _CHIPS:
        profiles = Path(__file__).parents[2] / "resources" / "simulation" / "cards"
        _CHIPS.append(load_profile("mustermann", [EXAMPLE["tc_ecdh_cvca_cert"]], directory=profiles))
        _CHIPS[0].power_on()
    return _CHIPS[0]


def _chip_seeds() -> Sequence[bytes]:
    pace = ("0022C1A40F800A04007F00070202040202830102", "10860000027C0000")
    key = tlv.encode(0x7C, tlv.encode(0x81, EXAMPLE["tc_ecdh_map_pcd_pub_key"])).hex()
    others = ("00B09C0000", "00A4040C09E80704007F00070302", "00B0840000", "0084000008", "002C0303", "00A4020C022F00")
    commands = [bytes.fromhex(each) for each in (*pace, f"10860000{len(key) // 2:02X}{key}00", *others)]
    return [streams.pack(commands[:3]), streams.pack(commands), *(streams.pack([each]) for each in commands)]


def _descriptions() -> list[bytes]:
    return [raw for name, raw in EXAMPLE.items() if "_desc" in name]


def _certificates() -> list[bytes]:
    found = [raw for name, raw in EXAMPLE.items() if "cert" in name and "_desc" not in name]
    return [*found, *named("cvc1", "cvc2", "wrong_", "tc_dh_cvca"), *german_certificates()]


def _data_groups() -> list[bytes]:
    return [content for name, content in vectors.card_files().items() if name.startswith("01") and name[2:] < "1b"]


def _securities() -> list[bytes]:
    return [*named("tc_ecdh_ef_cardsecurity", "ef_cardsecurity"), vectors.card_files()["011d"]]


_REPORT_KEY = ECKey.generate_key("P-256", private=True)
_ROOT = CVCertificate.from_bytes(EXAMPLE["tc_ecdh_cvca_cert"])
_CHAIN = [CVCertificate.from_bytes(EXAMPLE[f"tc_ecdh_{name}_cert"]) for name in ("dv", "ta")]
_AUTHORITIES = [
    SignerCertificate.from_bytes(EXAMPLE["csca_germany_013_self_signed_cer"]),
    SignerCertificate.from_bytes(bytes.fromhex((CORPUS / "signer" / "simulated-csca.hex").read_text())),
]
_SIGNED = [TerminalAuthenticationInfo, ChipAuthenticationInfo, ChipAuthenticationPublicKeyInfo]
"""What the one file in the corpus says whose authority is known: nothing else may ever be accepted."""
_CHIP_KEY = ChipAuthenticationInfo("0.4.0.127.0.7.2.2.3.2.2", 2, 0x41)
_GROUPS = {each.value for each in DataGroup}
_CHIPS: list[SimulatedEIDCard] = []
_OF_CARD = (CardError,)
_OF_NETWORK = (MarkupError, KioskError)
_REFERENCES = (bytes((cv_certificate.AUTHORITY,)), b"\x5f\x20", b"\x7f\x4c", b"\x7f\x49")

TARGETS: Final = (
    Target("tlv", _read_tlv, _certificates, (MalformedError,), 100_000),
    Target("apdu", _read_apdu, _chip_seeds, (ValueError,), 100_000, is_tlv=False),
    Target("certificate", _read_certificate, _certificates, (MalformedError,), 100_000, _REFERENCES),
    Target("request", _read_request, lambda: named("req_", "MY_", "csr_"), (MalformedError,), 40_000),
    Target(
        "card_access",
        _read_card_access,
        lambda: [raw for name, raw in EXAMPLE.items() if "cardaccess" in name],
        (MalformedError, CardUnsuitable),
        100_000,
    ),
    Target("card_security", _read_card_security, _securities, (CardError,), 50_000),
    Target("signer", _read_signer, lambda: named("csca_"), (MalformedError,), 40_000),
    Target("description", _read_description, _descriptions, (MalformedError,), 80_000),
    Target("data_group", _read_data_group, _data_groups, (MalformedError,), 100_000),
    Target("auxiliary_data", _read_auxiliary_data, list, (MalformedError,), 40_000),
    Target("chat", _read_chat, list, (MalformedError,), 30_000),
    Target("paos", _read_paos, paos_messages, (*_OF_NETWORK, MalformedError), 60_000, MARKUP, is_tlv=False),
    Target("tc_token", tc_token.parse, list, _OF_NETWORK, 40_000, MARKUP, is_tlv=False),
    Target("pace_answers", streams.run_pace, streams.pace_seeds, _OF_CARD, 20_000, is_tlv=False),
    Target("status_answers", streams.run_pin_status, streams.pace_seeds, _OF_CARD, 20_000, is_tlv=False),
    Target("file_answers", streams.run_files, streams.file_seeds, _OF_CARD, 20_000, is_tlv=False),
    Target(
        "reading_answers",
        streams.run_data_group,
        streams.reading_seeds,
        (*_OF_CARD, MalformedError),
        10_000,
        is_tlv=False,
    ),
    Target("terminal_answers", streams.run_terminal, streams.terminal_seeds, _OF_CARD, 10_000, is_tlv=False),
    Target("chip_answers", streams.run_chip, streams.chip_seeds, _OF_CARD, 5_000, is_tlv=False),
    Target("pad_answers", streams.run_pad, streams.pad_seeds, _OF_CARD, 10_000, is_tlv=False),
    Target("report", _read_report, list, _OF_NETWORK, 10_000, JSON, is_tlv=False),
    Target("protected_answers", streams.run_protected, streams.protected_seeds, _OF_CARD, 10_000),
    Target("chip_commands", _command_chip, _chip_seeds, (), 5_000, is_tlv=False),
)
