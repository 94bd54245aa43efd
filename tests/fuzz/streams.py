"""A card that answers whatever bytes say: a stream of answers, each behind its length in two bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.pin_pad import PACEAnswer
from hardware.eid import application, chip_authentication, data_groups, pace, pin_pad, restricted_identification
from hardware.eid import terminal_authentication as terminal
from hardware.eid.card_access import CardAccess
from hardware.eid.chip_authentication import EphemeralKey
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.data_groups import DataGroup
from hardware.eid.domain_parameters import DomainParameters
from hardware.eid.key_derivation import Cipher, mac
from hardware.eid.password import PasswordID
from hardware.eid.pin_pad import ChannelOutput
from hardware.eid.secure_messaging import SecureMessaging
from hardware.eid.security_infos import PACEInfo
from hardware.errors import CardLost
from tests.fuzz.vectors import EXAMPLE

_LENGTH_SIZE, _STATUS_SIZE = 2, 2
_SECRET = b"shared secret"
_READ = CommandAPDU(0x00, 0xB0, 0x84, 0x00, le=256)
_DOMAIN = DomainParameters.from_id(13)
_ACCESS = CardAccess.of([PACEInfo("0.4.0.127.0.7.2.2.4.2.2", 2, 13)])


@dataclass
class StreamedCard:
    """A connection that gives the answers of a stream one after the other; behind the last the card is gone."""

    stream: bytes

    def transmit(self, _: CommandAPDU) -> ResponseAPDU:
        size = int.from_bytes(self.stream[:_LENGTH_SIZE], "big")
        answer = self.stream[_LENGTH_SIZE : _LENGTH_SIZE + size]
        self.stream = self.stream[_LENGTH_SIZE + size :]
        if len(answer) < _STATUS_SIZE:
            raise CardLost("the stream is over")
        return ResponseAPDU.from_bytes(answer)

    def close(self) -> None:
        return


def pack(answers: Iterable[bytes]) -> bytes:
    """Return the stream of the answers."""
    return b"".join(len(each).to_bytes(_LENGTH_SIZE, "big") + each for each in answers)


def _ok(*objects: tuple[int, bytes], template: int = 0x7C) -> bytes:
    return tlv.encode(template, b"".join(tlv.encode(tag, value) for tag, value in objects)) + b"\x90\x00"


def _in_pieces(raw: bytes, size: int) -> list[bytes]:
    return [raw[at : at + size] + b"\x90\x00" for at in range(0, len(raw), size)]


def pace_seeds() -> Sequence[bytes]:
    """Return the BSI's example, which ends well, and answers that end in each refusal."""
    example = [
        b"\x90\x00",
        _ok((0x80, EXAMPLE["tc_ecdh_nonce_enc"])),
        _ok((0x82, EXAMPLE["tc_ecdh_map_picc_pub_key"])),
        _ok((0x84, EXAMPLE["tc_ecdh_picc_pub_key"])),
        _ok((0x86, EXAMPLE["tc_ecdh_authentication_token_picc"]), (0x87, b"DECVCAAT00002"), (0x88, b"DECVCAAT00001")),
    ]
    refused = (b"\x63\xc2", b"\x63\xc1", b"\x63\xc0", b"\x62\x83", b"\x69\x83", b"\x69\x85", b"\x6a\x88")
    return [pack(example), *(pack([*example[:4], each]) for each in refused), *(pack([each]) for each in refused)]


def run_pace(stream: bytes) -> None:
    """Run PACE with the keys of the BSI's example."""
    keys = iter(int.from_bytes(EXAMPLE[f"tc_ecdh_{name}_priv_key"], "big") for name in ("map_pcd", "pcd"))
    pace.establish(StreamedCard(stream), _ACCESS, PasswordID.PIN, bytearray(b"123456"), key_source=lambda _: next(keys))


def run_pin_status(stream: bytes) -> None:
    """Ask for the tries of the PIN."""
    pace.read_pin_status(StreamedCard(stream), _ACCESS)


def file_seeds() -> Sequence[bytes]:
    """Return EF.CardAccess of several cards, whole and in pieces, and a data group."""
    names = ("tc_ecdh_ef_cardaccess", "ef_cardaccess_dan", "ef_cardaccess_ca3", "ef_cardaccess_old_testcard")
    wholes = [pack([b"\x90\x00", *_in_pieces(EXAMPLE[name], 256)]) for name in names]
    pieces = [pack([b"\x6a\x82", *_in_pieces(EXAMPLE[name], 31)]) for name in names[:2]]
    names_group = pack([b"\x64\x07\x0c\x05ERIKA\x90\x00"])
    return [*(each + names_group for each in (*wholes, *pieces)), pack([b"\x90\x00", b"\x6a\x82"])]


def run_files(stream: bytes) -> None:
    """Read EF.CardAccess, and a data group from what is left."""
    card = StreamedCard(stream)
    card_access = application.read_card_access(card)
    card_access.choose_pace()
    card_access.chip_authentication_domain(card_access.choose_chip_authentication())
    application.read_data_group(card, DataGroup.GIVEN_NAMES)


def run_data_group(stream: bytes) -> None:
    """Read EF.CardSecurity, a data group and an identifier, each from the answer that comes."""
    card = StreamedCard(stream)
    application.read_card_security(card)
    application.read_data_group(card, DataGroup.PLACE_OF_RESIDENCE)
    restricted_identification.read_identifier(card.transmit(_READ))


def reading_seeds() -> Sequence[bytes]:
    """Return the answers of a card that is read after its authentication."""
    address = data_groups.encode(DataGroup.DG17, data_groups.StructuredPlace("KÖLN", street="HEIDESTRAẞE 17"))
    identifier = _ok((0x81, bytes(range(32))))
    security = EXAMPLE["ef_cardsecurity_dan"] + b"\x90\x00"
    in_pieces = _in_pieces(EXAMPLE["ef_cardsecurity_dan"], 223)
    return [
        pack([security, address + b"\x90\x00", identifier]),
        pack([b"\x67\x00", *in_pieces, address + b"\x62\x82", identifier]),
    ]


def terminal_seeds() -> Sequence[bytes]:
    """Return the answers of a card to terminal authentication."""
    return [pack([b"\x01\x02\x03\x04\x05\x06\x07\x08\x90\x00", *[b"\x90\x00"] * 6]), pack([b"\x69\x82"])]


def run_terminal(stream: bytes) -> None:
    """Run terminal authentication with the BSI's certificates."""
    card = StreamedCard(stream)
    challenge = terminal.get_challenge(card)
    terminal.authenticate(card, _CHAIN, bytes(32), b"", challenge * 8)


def chip_seeds() -> Sequence[bytes]:
    """Return the answers of a card to chip authentication, those of the BSI's example."""
    nonce, token = EXAMPLE["tc_ecdh_ca_nonce"], EXAMPLE["tc_ecdh_ca_picc_token"]
    return [pack([b"\x90\x00", _ok((0x81, nonce), (0x82, token))]), pack([b"\x90\x00", b"\x63\x00"])]


def run_chip(stream: bytes) -> None:
    """Run chip authentication, kiosk and service, with the key of the BSI's example."""
    info = CardAccess.from_bytes(EXAMPLE["tc_ecdh_ef_cardaccess"]).choose_chip_authentication()
    answer = chip_authentication.authenticate(StreamedCard(stream), info, _EPHEMERAL.point)
    chip_authentication.agree(_EPHEMERAL, info, EXAMPLE["tc_ecdh_ca_picc_pub_key"], answer)


@dataclass
class _StreamedPad:
    """A pad whose answer to EXECUTE_PACE is known beforehand."""

    answer: bytes

    def execute_pace(self, _: bytes) -> bytes:
        return self.answer

    def modify_pin(self, _: bytes) -> bytes:
        return self.answer[:2]


def pad_seeds() -> Sequence[bytes]:
    """Return answers of a reader with a pad: PACE that went well, and results of every kind."""
    bare = ChannelOutput(0x9000, _ACCESS.raw).to_bytes()
    full = ChannelOutput(0x9000, _ACCESS.raw, b"DECVCAAT00002", b"DECVCAAT00001", bytes(32)).to_bytes()
    results = (0xF0200001, 0xF0200002, 0xF0100001, 0xF0006A82, 0xF00263C1, 0xF00663C2, 0xF0066300, 0xD0000001)
    return [PACEAnswer(0, each).to_bytes() for each in (bare, full)] + [
        PACEAnswer(result, b"").to_bytes() for result in results
    ]


def run_pad(answer: bytes) -> None:
    """Have PACE and a new PIN entered on the pad of a reader."""
    pad = _StreamedPad(answer)
    result = pin_pad.establish(StreamedCard(b""), pad, _ACCESS, PasswordID.PIN)
    result.connection.set_new_pin()


def protected_seeds() -> Sequence[bytes]:
    """Return the objects of protected answers, their checksums left out."""
    messaging = SecureMessaging.from_shared_secret(Cipher.AES_128, _SECRET)
    padded = b"\x64\x07\x0c\x05ERIKA\x80" + bytes(6)
    cryptogram = messaging._block_cipher((2).to_bytes(16, "big")).encryptor().update(padded)
    status = tlv.encode(0x99, b"\x90\x00")
    return [status, tlv.encode(0x87, b"\x01" + cryptogram) + status, tlv.encode(0x85, cryptogram) + status]


def run_protected(objects: bytes) -> None:
    """Unwrap the objects behind a right checksum, and once more as they are."""
    messaging = SecureMessaging.from_shared_secret(Cipher.AES_128, _SECRET)
    messaging.wrap(_READ)
    padded = objects + b"\x80" + bytes(-(len(objects) + 1) % 16)
    checksum = mac(Cipher.AES_128.authentication_key(_SECRET), (2).to_bytes(16, "big") + padded)
    messaging.unwrap(ResponseAPDU(objects + tlv.encode(0x8E, checksum), 0x9000))
    messaging.wrap(_READ)
    messaging.unwrap(ResponseAPDU(objects, 0x9000))


_CHAIN = [CVCertificate.from_bytes(EXAMPLE[f"tc_ecdh_{name}_cert"]) for name in ("dv", "ta")]
_EPHEMERAL = EphemeralKey.generate(_DOMAIN, lambda _: int.from_bytes(EXAMPLE["tc_ecdh_ca_pcd_priv_key"], "big"))
