"""The clerk's signature under what she has helped with: her card, and her PIN on the pad."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.staff import StaffPhase
from kiosk.journey.journey import SecretKind
from kiosk.journey.staff_events import StaffPinEntered
from kiosk.session import Session
from kiosk.viewmodels.secret_pad import SecretPadViewModel
from kiosk.viewmodels.staff_return import return_instruction, return_title
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class _Signed(Enum):
    SUBMISSION = 1
    HANDOVER = 2
    RETURN = 3


@QmlElement
class CountersignViewModel(ViewModel):
    """Nothing of what is signed is on this screen."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._pad = SecretPadViewModel(session, StaffPinEntered(), self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        self._pad.refresh()
        super().refresh()

    @Property(SecretPadViewModel, constant=True)
    def pad(self) -> SecretPadViewModel:
        """The pad for the clerk's PIN."""
        return self._pad

    @Property(bool, notify=changed)
    def awaitsPin(self) -> bool:
        """Whether the pad takes the clerk's PIN."""
        return self.journey.awaited_secret is SecretKind.STAFF_PIN

    @Property(bool, notify=changed)
    def awaitsCard(self) -> bool:
        """Whether the clerk's card is missing, or cannot sign."""
        return not self.awaitsPin and self.journey.staff.phase is not StaffPhase.READING

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        match self._signed():
            case _Signed.RETURN:
                return return_title()
            case _Signed.HANDOVER:
                return self.tr("Staff confirm the hand-over")
        return self.tr("Staff confirm that they have helped")

    @Property(str, notify=changed)
    def instruction(self) -> str:
        """Who does what, and why."""
        match self._signed():
            case _Signed.RETURN:
                return return_instruction()
            case _Signed.HANDOVER if self.awaitsPin:
                return self.tr(
                    "For staff: with the PIN of your card you sign that you have compared the photo and handed it over."
                )
            case _Signed.HANDOVER:
                return self.tr("For staff: put your card into the staff reader, to sign the hand-over.")
        if self.awaitsPin:
            return self.tr(
                "A member of staff has helped, and confirms this with the staff card. For staff: enter the PIN of your "
                "card once more."
            )
        return self.tr(
            "A member of staff has helped, and confirms this with the staff card. For staff: put your card into the "
            "staff reader."
        )

    @Property(str, notify=changed)
    def withoutCard(self) -> str:
        """What does not go on while the card is missing."""
        if self._signed() is _Signed.HANDOVER:
            return self.tr("Without it, the hand-over does not count. Please ask a member of staff to come back.")
        return self.tr("Without it, what was read on site cannot be sent. Please ask a member of staff to come back.")

    @Property(str, notify=changed)
    def problem(self) -> str:
        """What was wrong with the last PIN and what is left, or nothing."""
        left = self.journey.staff.retries_left
        if left is None or not self.awaitsPin:
            return ""
        if left == 1:
            return self.tr("That was not the right PIN. There is one try left, then the staff card is blocked.")
        return self.tr("That was not the right PIN. There are %n tries left.", "", left)

    def _signed(self) -> _Signed:
        if self.journey.behind is not None:
            return _Signed.RETURN
        return _Signed.HANDOVER if self.journey.collecting.is_received else _Signed.SUBMISSION
