"""The comparisons that need no reading: age, validity, community (TR-03110-2, 2.2; TR-03110-3, B.8)."""

from __future__ import annotations

from collections.abc import Mapping

from hardware.card.apdu import StatusWord
from hardware.eid import data_groups
from hardware.eid.chat import Right
from hardware.eid.data_groups import DataGroup, MunicipalityID, PartialDate
from hardware.eid.simulated.refusal import Refusal
from hardware.eid.simulated.terminal_authentication import TerminalResult

DATE_OF_BIRTH = "0.4.0.127.0.7.3.1.4.1"
DATE_OF_EXPIRY = "0.4.0.127.0.7.3.1.4.2"
COMMUNITY_ID = "0.4.0.127.0.7.3.1.4.3"
_COMPARED = {DATE_OF_BIRTH: DataGroup.DG8, DATE_OF_EXPIRY: DataGroup.DG3, COMMUNITY_ID: DataGroup.DG18}
_RIGHTS = {DATE_OF_BIRTH: Right.AGE_VERIFICATION, COMMUNITY_ID: Right.COMMUNITY_ID_VERIFICATION}
_LATEST = "99991231"


def is_met(oid: str, terminal: TerminalResult, groups: Mapping[int, bytes]) -> bool:
    """Whether what the card stores meets what the terminal has signed.

    Raises:
        Refusal: the terminal has no right to ask, has signed nothing of the kind, or the card stores nothing.
    """
    if oid in _RIGHTS and _RIGHTS[oid] not in terminal.rights:
        raise Refusal(StatusWord.SECURITY_STATUS_NOT_SATISFIED)
    group = _COMPARED.get(oid)
    if group is None or oid not in terminal.auxiliary_data or group not in groups:
        raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)
    asked = terminal.auxiliary_data[oid]
    match data_groups.decode(group, groups[group]):
        case MunicipalityID(octets):
            return octets.startswith(asked)
        case PartialDate() as stored if group is DataGroup.DG8:
            return _at_the_latest(stored).encode() <= asked
        case PartialDate() as stored:
            return stored.to_text().encode() >= asked
    raise Refusal(StatusWord.REFERENCED_DATA_NOT_FOUND)


def _at_the_latest(birth: PartialDate) -> str:
    """Return the latest date that the birth may have had: nobody grows older by an unknown month."""
    parts = zip(birth.to_text(), _LATEST, strict=True)
    return "".join(latest if digit == " " else digit for digit, latest in parts)
