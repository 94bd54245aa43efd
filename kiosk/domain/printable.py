"""What can be put on paper: the facts of each sheet, as the task that prints it gets them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.citizen_copy import CitizenCopy
from kiosk.domain.receipt import Receipt


@dataclass(frozen=True, slots=True)
class SlipText:
    """The words of a slip in one language; `bring` is what to have along."""

    language: str
    service_title: str
    bring: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AppointmentSlip:
    """An appointment under the number that the city gave it.

    `begins_at` and `booked_at` are ISO 8601 times with offset; `texts` begin with the citizen's language, German is
    always among them; `cancel_url` is where the appointment can be cancelled, or empty.
    """

    number: str
    begins_at: str
    booked_at: str
    office: str
    address: str
    texts: tuple[SlipText, ...]
    cancel_url: str = ""


@dataclass(frozen=True, slots=True)
class ReadinessRow:
    """One thing that was tested: its name, what was found, whether that is well, and what to do if not.

    `mark` is the word for its state, where it is another than well or not well.
    """

    subject: str
    found: str
    is_well: bool
    remedy: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class ReadinessReport:
    """All that was tested on one kiosk; its texts are already in the language. `tested_at` is ISO 8601 with offset."""

    device_id: str
    branch: str
    version: str
    tested_at: str
    language: str
    rows: tuple[ReadinessRow, ...]

    @property
    def is_ready(self) -> bool:
        """Return whether everything is well."""
        return all(each.is_well for each in self.rows)


Printable = Receipt | CitizenCopy | AppointmentSlip | ReadinessReport
