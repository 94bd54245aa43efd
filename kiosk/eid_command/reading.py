"""Reading a card at the command line: the whole of EAC 2 with a terminal's own key (TR-03110-2, 2.4)."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hardware.card.tlv import MalformedError
from hardware.eid import application, chip_authentication, passive_authentication, terminal_authentication
from hardware.eid.auxiliary_data import DATE_OF_EXPIRY, AuxiliaryData
from hardware.eid.card_access import CardAccess
from hardware.eid.certificate_chain import build_chain
from hardware.eid.chat import Right
from hardware.eid.chip_authentication import EphemeralKey
from hardware.eid.cv_certificate import CVCertificate
from hardware.eid.data_groups import DataGroup
from hardware.eid.secure_messaging import SecureConnection
from hardware.errors import CardProtocolError
from kiosk.eid_client.password_entry import OpenedCard, PasswordEntry
from kiosk.eid_command.content_words import name_of_group, words_of
from kiosk.eid_command.exit_codes import ExitCode
from kiosk.eid_command.invocation import Invocation
from kiosk.eid_command.outcome import CommandError, Fact, Facts
from kiosk.eid_command.pin_commands import status
from kiosk.eid_command.terminal_files import TerminalFiles, load_terminal_files

_VALID: dict[int, bool] = {0x9000: True, 0x6300: False}


def read(invocation: Invocation) -> Facts:
    """Return every data group that the certificate allows and the card has.

    Raises:
        CommandError: no terminal's certificate was given, or it does not do.
        CardError
    """
    if invocation.terminal_files is None:
        raise CommandError(
            ExitCode.TERMINAL_NEEDED,
            "a card gives its data only to a terminal with certificates and a key: name their folder by --terminal",
            "docs/eid-command.md shows what the folder holds.",
            status(invocation),
        )
    files = load_terminal_files(invocation.terminal_files)
    if invocation.with_can and Right.CAN_ALLOWED not in files.certificate.chat:
        raise CommandError(ExitCode.USAGE, "the certificate does not say CAN allowed", "Leave out --can; use the PIN.")
    connection = invocation.person.card_connection()
    try:
        access = application.read_card_access(connection)
        entry = PasswordEntry(invocation.person, connection, access)
        chat = files.certificate.chat
        opened = entry.enter_can(chat) if invocation.with_can else entry.enter_pin(chat=chat)
        return _facts(authenticate(access, opened, files), files.certificate, invocation.language)
    finally:
        connection.close()


def authenticate(access: CardAccess, session: OpenedCard, files: TerminalFiles) -> SecureConnection:
    """Run terminal, passive and chip authentication, and enter the application.

    Raises:
        CommandError: no chain of the certificates leads to a key that the card trusts.
        TerminalRefused, CardNotGenuine, CardProtocolError, CardLost, CardServiceUnavailable.
    """
    info = access.choose_chip_authentication()
    ephemeral = EphemeralKey.generate(access.chip_authentication_domain(info))
    _authenticate_terminal(session, ephemeral, files)
    raw = application.read_card_security(session.connection)
    security = passive_authentication.verify_card_security(raw, files.chip_authorities, datetime.now(UTC))
    answer = chip_authentication.authenticate(session.connection, info, ephemeral.point)
    messaging = chip_authentication.agree(ephemeral, info, security.chip_key(info).point, answer)
    opened = SecureConnection(session.connection.unprotected, messaging)
    selected = opened.transmit(application.select_application())
    if not selected.is_ok:
        raise CardProtocolError(f"the card does not let its eID application be entered ({selected.status:04X})")
    return opened


def _authenticate_terminal(session: OpenedCard, ephemeral: EphemeralKey, files: TerminalFiles) -> None:
    try:
        chain = build_chain(files.certificates, session.trust_anchors)
    except MalformedError as error:
        anchors = ", ".join(session.trust_anchors) or "none"
        raise CommandError(ExitCode.TERMINAL_REFUSED, str(error), f"The card trusts: {anchors}.") from None
    auxiliary = AuxiliaryData(validity_date=date.today()).to_bytes()
    challenge = terminal_authentication.get_challenge(session.connection)
    message = terminal_authentication.signed_message(session.id_picc, challenge, ephemeral.compressed, auxiliary)
    signature = terminal_authentication.sign_challenge(files.private_key, files.certificate, message)
    terminal_authentication.authenticate(session.connection, chain, ephemeral.compressed, auxiliary, signature)


def _facts(opened: SecureConnection, certificate: CVCertificate, language: str) -> Facts:
    valid = _VALID.get(opened.transmit(application.verify_auxiliary_data(DATE_OF_EXPIRY)).status)
    groups = [each for each in DataGroup if Right.read(each.value) in certificate.chat]
    return {
        "terminal": certificate.holder_reference,
        "card_is_genuine": True,
        "card_is_valid_today": valid,
        "data_groups": {each.name: _group(opened, each, language) for each in groups},
    }


def _group(opened: SecureConnection, group: DataGroup, language: str) -> Fact:
    name = name_of_group(group, language)
    try:
        return {"name": name, "value": words_of(application.read_data_group(opened, group))}
    except CardProtocolError:
        if not opened.messaging.is_open:
            raise
        return {"name": name, "value": None}
