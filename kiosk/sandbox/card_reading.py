"""Reading a card through somebody else's hands: protected batches of commands, and what their answers say.

What the card shall compare comes first: a card that has expired or was reported lost is asked for no data at all.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from hardware.card.apdu import MAX_EXTENDED, CommandAPDU, ResponseAPDU, StatusWord
from hardware.card.tlv import MalformedError
from hardware.eid import application, data_groups, restricted_identification
from hardware.eid.auxiliary_data import COMMUNITY_ID, DATE_OF_BIRTH, DATE_OF_EXPIRY
from hardware.eid.chat import CHAT, Right
from hardware.eid.data_groups import Content, DataGroup
from hardware.eid.secure_messaging import SecureMessaging
from hardware.eid.security_infos import RestrictedIdentificationInfo, SecurityInfo
from hardware.errors import CardProtocolError
from kiosk.eid_client.paos.messages import InputAPDU
from kiosk.sandbox.sectors import Sectors

_END_OF_FILE: Final = 0x6282
_READ_PREFIX: Final = "READ_"
_YES: Final = (StatusWord.OK,)
_YES_OR_NO: Final = (StatusWord.OK, StatusWord.WARNING)
# A card that stores nothing to compare with confirms nothing.
_CONFIRMED_OR_NOT: Final = (*_YES_OR_NO, StatusWord.REFERENCED_DATA_NOT_FOUND)
_READABLE: Final = (
    StatusWord.OK,
    _END_OF_FILE,
    StatusWord.FILE_NOT_FOUND,
    StatusWord.REFERENCED_DATA_NOT_FOUND,
)


class DocumentStatus(Enum):
    """What the city finds of a card as such."""

    VALID = "valid"
    EXPIRED = "expired"
    REVOKED = "revoked"


@dataclass(slots=True, repr=False)
class Findings:
    """What was learned of a card and its holder; None is what was not asked. It is personal data."""

    status: DocumentStatus = DocumentStatus.VALID
    is_old_enough: bool | None = None
    is_in_community: bool | None = None
    pseudonym: bytes | None = None
    contents: dict[DataGroup, Content] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Question:
    command: CommandAPDU
    acceptable: tuple[int, ...]
    hear: Callable[[ResponseAPDU], None]


class CardReading:
    """One reading: batch after batch, until there is nothing more to ask.

    `chat` is what card, certificates and citizen allow together: nothing else is asked. `infos` are the signed ones
    of EF.CardSecurity. A batch holds at most `batch_size` commands.
    """

    def __init__(
        self,
        messaging: SecureMessaging,
        chat: CHAT,
        infos: Sequence[SecurityInfo],
        sectors: Sectors,
        batch_size: int,
    ) -> None:
        self.findings = Findings()
        self._messaging = messaging
        self._rights = chat.rights
        self._infos = infos
        self._sectors = sectors
        self._batch_size = batch_size
        self._waiting = [*self._enter(), *self._compare(), *self._identify()]
        self._asked: list[_Question] = []
        self._is_compared = False

    def next_batch(self) -> tuple[InputAPDU, ...]:
        """Return the next commands, none where the reading is done."""
        if not self._waiting and not self._is_compared:
            self._is_compared = True
            if self.findings.status is DocumentStatus.VALID:
                self._waiting = [self._read(each) for each in data_groups_for(self._rights)]
        self._asked, self._waiting = self._waiting[: self._batch_size], self._waiting[self._batch_size :]
        return tuple(self._protect(each) for each in self._asked)

    def hear(self, outputs: Sequence[bytes]) -> None:
        """Take the answers to the last batch.

        Raises:
            CardProtocolError: an answer is missing, not authentic, malformed, or a refusal.
        """
        if len(outputs) != len(self._asked):
            raise CardProtocolError("an answer of the card is missing")
        for question, output in zip(self._asked, outputs, strict=True):
            answer = self._messaging.unwrap(_read_response(output))
            if answer.status not in question.acceptable:
                raise CardProtocolError(f"the card refused a command with {answer.status:04X}")
            question.hear(answer)

    def end(self) -> None:
        """Overwrite the keys."""
        self._messaging.destroy()

    def _protect(self, question: _Question) -> InputAPDU:
        acceptable = tuple(each.to_bytes(2, "big") for each in question.acceptable)
        return InputAPDU(self._messaging.wrap(question.command).to_bytes(), acceptable)

    def _enter(self) -> Iterable[_Question]:
        yield _Question(application.select_application(), _YES, _pass)

    def _compare(self) -> Iterable[_Question]:
        yield _Question(application.verify_auxiliary_data(DATE_OF_EXPIRY), _YES_OR_NO, self._hear_validity)
        if Right.AGE_VERIFICATION in self._rights:
            yield self._comparison(DATE_OF_BIRTH, self._hear_age)
        if Right.COMMUNITY_ID_VERIFICATION in self._rights:
            yield self._comparison(COMMUNITY_ID, self._hear_community)

    def _comparison(self, oid: str, hear: Callable[[ResponseAPDU], None]) -> _Question:
        return _Question(application.verify_auxiliary_data(oid), _CONFIRMED_OR_NOT, hear)

    def _identify(self) -> Iterable[_Question]:
        yield _Question(restricted_identification.select_key(self._key(for_authorized=False)), _YES, _pass)
        asked = restricted_identification.ask_identifier(self._sectors.revocation_key, is_second=True)
        yield _Question(asked, _YES, self._hear_revocation)
        if Right.RESTRICTED_IDENTIFICATION in self._rights:
            yield _Question(restricted_identification.select_key(self._key(for_authorized=True)), _YES, _pass)
            asked = restricted_identification.ask_identifier(self._sectors.pseudonym_key)
            yield _Question(asked, _YES, self._hear_pseudonym)

    def _key(self, *, for_authorized: bool) -> RestrictedIdentificationInfo:
        """Return the key that every terminal may use, which serves revocation, or the one of pseudonyms."""
        for each in self._infos:
            if isinstance(each, RestrictedIdentificationInfo) and each.authorized_only is for_authorized:
                return each
        raise CardProtocolError("the card has no key for restricted identification")

    def _read(self, group: DataGroup) -> _Question:
        def hear(answer: ResponseAPDU) -> None:
            if answer.data:
                self.findings.contents[group] = _decode(group, answer.data)

        return _Question(application.read_binary(group.value, MAX_EXTENDED), _READABLE, hear)

    def _hear_validity(self, answer: ResponseAPDU) -> None:
        if not answer.is_ok:
            self.findings.status = DocumentStatus.EXPIRED

    def _hear_age(self, answer: ResponseAPDU) -> None:
        self.findings.is_old_enough = answer.is_ok

    def _hear_community(self, answer: ResponseAPDU) -> None:
        self.findings.is_in_community = answer.is_ok

    def _hear_revocation(self, answer: ResponseAPDU) -> None:
        if _read_identifier(answer, is_second=True) in self._sectors.block_list():
            self.findings.status = DocumentStatus.REVOKED

    def _hear_pseudonym(self, answer: ResponseAPDU) -> None:
        self.findings.pseudonym = _read_identifier(answer, is_second=False)


def data_groups_for(rights: Collection[Right]) -> tuple[DataGroup, ...]:
    """Return the data groups that the rights open, in order."""
    names = {each.name.removeprefix(_READ_PREFIX) for each in rights if each.name.startswith(_READ_PREFIX)}
    return tuple(each for each in DataGroup if each.name in names)


def _pass(_: ResponseAPDU) -> None:
    """Learn nothing: the status has said all."""


def _read_response(raw: bytes) -> ResponseAPDU:
    try:
        return ResponseAPDU.from_bytes(raw)
    except ValueError as error:
        raise CardProtocolError(str(error)) from None


def _read_identifier(answer: ResponseAPDU, *, is_second: bool) -> bytes:
    try:
        return restricted_identification.read_identifier(answer, is_second=is_second)
    except MalformedError as error:
        raise CardProtocolError(f"restricted identification: {error}") from None


def _decode(group: DataGroup, raw: bytes) -> Content:
    try:
        return data_groups.decode(group, raw)
    except MalformedError as error:
        raise CardProtocolError(f"{group.name}: {error}") from None
