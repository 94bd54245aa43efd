"""The results that the messages carry (BSI TR-03112-1, 4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

_API = "http://www.bsi.bund.de/ecard/api/1.1"
MAJOR_OK = f"{_API}/resultmajor#ok"
MAJOR_WARNING = f"{_API}/resultmajor#warning"
MAJOR_ERROR = f"{_API}/resultmajor#error"


class ResultMinor(Enum):
    """The reasons that either side of ours gives."""

    NO_PERMISSION = f"{_API}/resultminor/al/common#noPermission"
    INTERNAL_ERROR = f"{_API}/resultminor/al/common#internalError"
    PARAMETER_ERROR = f"{_API}/resultminor/al/common#parameterError"
    UNKNOWN_API_FUNCTION = f"{_API}/resultminor/al/common#unknownAPIFunction"
    COMMUNICATION_ERROR = f"{_API}/resultminor/al/common#communicationError"
    CANCELLATION_BY_USER = f"{_API}/resultminor/sal#cancellationByUser"
    SECURITY_CONDITION_NOT_SATISFIED = f"{_API}/resultminor/sal#securityConditionNotSatisfied"
    DOCUMENT_VALIDITY_VERIFICATION_FAILED = f"{_API}/resultminor/sal/mEAC#DocumentValidityVerificationFailed"
    NO_CARD = f"{_API}/resultminor/ifdl/terminal#noCard"
    TIMEOUT = f"{_API}/resultminor/dp#timeout"


@dataclass(frozen=True, slots=True)
class Result:
    """How a call ended: major and minor as the URIs they are, and a message for people."""

    major: str = MAJOR_OK
    minor: str = ""
    message: str = ""

    @classmethod
    def error(cls, minor: ResultMinor, message: str = "") -> Result:
        """Return a result that says no."""
        return cls(MAJOR_ERROR, minor.value, message)

    @property
    def is_ok(self) -> bool:
        """Whether the call did what it should, a warning aside."""
        return self.major in {MAJOR_OK, MAJOR_WARNING}

    @property
    def is_cancellation(self) -> bool:
        """Whether the citizen ended it."""
        return self.minor.endswith("#cancellationByUser")
