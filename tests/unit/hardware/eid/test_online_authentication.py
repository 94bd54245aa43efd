"""Kiosk, service and simulated card together: the whole of extended access control, each in its role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hardware.card import tlv
from hardware.card.apdu import CommandAPDU, ResponseAPDU, StatusWord
from hardware.eid import application, chip_authentication, data_groups, pace
from hardware.eid import restricted_identification as restricted
from hardware.eid import terminal_authentication as terminal
from hardware.eid.auxiliary_data import COMMUNITY_ID, DATE_OF_BIRTH, DATE_OF_EXPIRY, AuxiliaryData
from hardware.eid.certificate_chain import build_chain
from hardware.eid.certificate_description import sha256
from hardware.eid.chat import CHAT, Right, Role
from hardware.eid.chip_authentication import EphemeralKey
from hardware.eid.cv_certificate import sector_extension
from hardware.eid.cv_public_key import EllipticCurveKey
from hardware.eid.data_groups import Content, DataGroup, FreetextPlace, StructuredPlace, Text
from hardware.eid.pace import PACEResult
from hardware.eid.passive_authentication import CardSecurity, verify_card_security
from hardware.eid.password import PasswordID
from hardware.eid.secure_messaging import SecureMessaging
from hardware.eid.security_infos import RestrictedIdentificationInfo
from hardware.eid.signer_certificate import SignerCertificate
from hardware.eid.terminal_authentication import TerminalRefused
from tests.unit.hardware.eid.pki import CURVE, KeyHolder, issue
from tests.unit.hardware.eid.simulated_cards import CAN, CSCA, PIN, DirectConnection, simulated_card

NOW = datetime(2025, 6, 1, tzinfo=UTC)
SECTOR_KEY = EllipticCurveKey("0.4.0.127.0.7.2.2.5.2.3", CURVE.multiply_generator(4711), CURVE.curve)
SECTOR_KEY_BYTES = SECTOR_KEY.to_data_object().to_bytes()
SECOND_SECTOR_KEY = EllipticCurveKey(SECTOR_KEY.oid, CURVE.multiply_generator(815), CURVE.curve)
SECOND_SECTOR_KEY_BYTES = SECOND_SECTOR_KEY.to_data_object().to_bytes()
RIGHTS = frozenset(
    {
        Right.READ_DG4,
        Right.READ_DG9,
        Right.READ_DG17,
        Right.AGE_VERIFICATION,
        Right.COMMUNITY_ID_VERIFICATION,
        Right.RESTRICTED_IDENTIFICATION,
    }
)
AUXILIARY = AuxiliaryData(date(2007, 6, 1), date(2025, 6, 1), bytes.fromhex("0276"))
ROOT = issue(None, "DECVCA00001", Role.CVCA)
LINK = issue(ROOT, "DECVCA00002", Role.CVCA)
VERIFIER = issue(LINK, "DEDV00001", Role.DOCUMENT_VERIFIER_DOMESTIC)
CERTIFICATE_RIGHTS = RIGHTS | {Right.CAN_ALLOWED}
TERMINAL = issue(
    VERIFIER,
    "DETERMINAL00001",
    Role.TERMINAL,
    CERTIFICATE_RIGHTS,
    (sector_extension(sha256(SECTOR_KEY_BYTES), sha256(SECOND_SECTOR_KEY_BYTES)),),
)
POOL = [each.certificate for each in (TERMINAL, LINK, ROOT, VERIFIER)]


@dataclass
class Authenticated:
    """What is left after extended access control: the service's session, and the wire to the card."""

    wire: DirectConnection
    messaging: SecureMessaging
    security: CardSecurity

    def send(self, *commands: CommandAPDU) -> list[ResponseAPDU]:
        """Wrap all commands ahead, as a service does, let the kiosk transmit them, and unwrap the answers."""
        wrapped = [self.messaging.wrap(each) for each in commands]
        return [self.messaging.unwrap(answer) for answer in [self.wire.transmit(each) for each in wrapped]]

    def read(self, *groups: DataGroup) -> Iterator[Content]:
        answers = self.send(*(application.read_binary(each.value) for each in groups))
        return (data_groups.decode(group, each.data) for group, each in zip(groups, answers, strict=True))


def authenticate(
    wire: DirectConnection,
    password_id: PasswordID = PasswordID.PIN,
    secret: bytes = PIN,
    rights: frozenset[Right] = RIGHTS,
    signing: KeyHolder = TERMINAL,
) -> Authenticated:
    card_access = application.read_card_access(wire)
    opened: PACEResult = pace.establish(wire, card_access, password_id, bytearray(secret), CHAT.of(rights))
    challenge = terminal.get_challenge(opened.connection)
    info = card_access.choose_chip_authentication()
    ephemeral = EphemeralKey.generate(card_access.chip_authentication_domain(info))
    auxiliary = AUXILIARY.to_bytes()
    message = terminal.signed_message(opened.id_picc, challenge, ephemeral.compressed, auxiliary)
    signature = terminal.sign_challenge(signing.private_key, TERMINAL.certificate, message)
    chain = build_chain(POOL, opened.trust_anchors)
    terminal.authenticate(opened.connection, chain, ephemeral.compressed, auxiliary, signature)
    raw = application.read_card_security(opened.connection)
    answer = chip_authentication.authenticate(opened.connection, info, ephemeral.point)
    security = verify_card_security(raw, [SignerCertificate.from_bytes(CSCA.certificate)], NOW)
    return Authenticated(
        wire, chip_authentication.agree(ephemeral, info, security.chip_key(info).point, answer), security
    )


@pytest.fixture
def wire(tmp_path: Path) -> DirectConnection:
    return DirectConnection(simulated_card(tmp_path, (ROOT.certificate.to_bytes(),)))


def test_service_reads_what_the_certificate_and_the_holder_allow(wire: DirectConnection) -> None:
    session = authenticate(wire)
    session.send(application.select_application())
    names, birthplace, address = session.read(DataGroup.DG4, DataGroup.DG9, DataGroup.DG17)
    assert names == Text("ERIKA")
    assert birthplace == FreetextPlace("BERLIN")
    assert address == StructuredPlace("KÖLN", "D", "HEIDESTRAẞE 17", None, "51147")


def test_right_that_was_switched_off_is_refused_and_the_session_lives_on(wire: DirectConnection) -> None:
    session = authenticate(wire, rights=RIGHTS - {Right.READ_DG17})
    _, refused, read = session.send(
        application.select_application(), application.read_binary(17), application.read_binary(4)
    )
    assert refused.status == StatusWord.SECURITY_STATUS_NOT_SATISFIED
    assert read.is_ok


def test_age_validity_and_community_are_compared(wire: DirectConnection) -> None:
    session = authenticate(wire)
    commands = [application.verify_auxiliary_data(oid) for oid in (DATE_OF_BIRTH, DATE_OF_EXPIRY, COMMUNITY_ID)]
    assert [each.status for each in session.send(application.select_application(), *commands)] == [0x9000] * 4


def test_pseudonym_is_the_same_each_time(wire: DirectConnection) -> None:
    seen = set()
    for _ in range(2):
        session = authenticate(wire)
        info = next(each for each in session.security.infos if isinstance(each, RestrictedIdentificationInfo))
        select, answer = session.send(restricted.select_key(info), restricted.ask_identifier(SECTOR_KEY_BYTES))
        assert select.is_ok
        seen.add(restricted.read_identifier(answer))
    assert len(seen) == 1


def test_each_sector_key_has_its_identifier_and_its_place(wire: DirectConnection) -> None:
    session = authenticate(wire)
    infos = [each for each in session.security.infos if isinstance(each, RestrictedIdentificationInfo)]
    found = []
    for info in infos:
        for key, is_second in ((SECTOR_KEY_BYTES, False), (SECOND_SECTOR_KEY_BYTES, True)):
            asked = restricted.ask_identifier(key, is_second=is_second)
            _, answer = session.send(restricted.select_key(info), asked)
            found.append(restricted.read_identifier(answer, is_second=is_second))
    assert [info.authorized_only for info in infos] == [False, True]
    assert len(set(found)) == 4
    (refused,) = session.send(restricted.ask_identifier(SECTOR_KEY_BYTES, is_second=True))
    assert not refused.is_ok


def test_card_is_read_on_site_with_the_can(wire: DirectConnection) -> None:
    session = authenticate(wire, PasswordID.CAN, CAN, RIGHTS | {Right.CAN_ALLOWED})
    session.send(application.select_application())
    assert list(session.read(DataGroup.DG4)) == [Text("ERIKA")]


def test_signature_of_somebody_else_is_refused(wire: DirectConnection) -> None:
    with pytest.raises(TerminalRefused):
        authenticate(wire, signing=VERIFIER)


@pytest.mark.parametrize(("arc", "parameter_id"), [(2, 12), (3, 16), (4, 17), (4, 15)])
def test_every_size_of_chip_key_authenticates(arc: int, parameter_id: int, tmp_path: Path) -> None:
    chip = {"oid": f"0.4.0.127.0.7.2.2.3.2.{arc}", "parameter_id": parameter_id}
    card = simulated_card(tmp_path, (LINK.certificate.to_bytes(),), chip_authentication=chip)
    session = authenticate(DirectConnection(card))
    session.send(application.select_application())
    assert list(session.read(DataGroup.DG4)) == [Text("ERIKA")]


def test_foreign_infos_on_the_card_are_passed_over(tmp_path: Path) -> None:
    newer = "3012060a04007f00070202030202020103020141"
    card = simulated_card(tmp_path, (LINK.certificate.to_bytes(),), foreign_security_infos=[newer, "300606042a030405"])
    assert tlv.decode(bytes.fromhex(newer))
    authenticate(DirectConnection(card))
