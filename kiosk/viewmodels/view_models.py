"""All view models of one UI process, and the one thread of changes from the session to them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.domain.language import Language
from kiosk.journey.journey import Step
from kiosk.session import Session
from kiosk.viewmodels.appointment_booked import AppointmentBookedViewModel
from kiosk.viewmodels.appointment_check import AppointmentCheckViewModel
from kiosk.viewmodels.appointment_contact import AppointmentContactViewModel
from kiosk.viewmodels.appointment_day import AppointmentDayViewModel
from kiosk.viewmodels.appointment_find import AppointmentFindViewModel
from kiosk.viewmodels.appointment_found import AppointmentFoundViewModel
from kiosk.viewmodels.appointment_menu import AppointmentMenuViewModel
from kiosk.viewmodels.appointment_office import AppointmentOfficeViewModel
from kiosk.viewmodels.appointment_time import AppointmentTimeViewModel
from kiosk.viewmodels.choose import ChooseViewModel
from kiosk.viewmodels.collection_handover import CollectionHandoverViewModel
from kiosk.viewmodels.collection_number import CollectionNumberViewModel
from kiosk.viewmodels.collection_received import CollectionReceivedViewModel
from kiosk.viewmodels.collection_status import CollectionStatusViewModel
from kiosk.viewmodels.compare_photo import ComparePhotoViewModel
from kiosk.viewmodels.confirm import ConfirmViewModel
from kiosk.viewmodels.consent import ConsentViewModel
from kiosk.viewmodels.countersign import CountersignViewModel
from kiosk.viewmodels.diagnostics import DiagnosticsViewModel
from kiosk.viewmodels.display import DisplayViewModel
from kiosk.viewmodels.end import EndViewModel
from kiosk.viewmodels.failure import FailureViewModel
from kiosk.viewmodels.form import FormViewModel
from kiosk.viewmodels.identify import IdentifyViewModel
from kiosk.viewmodels.identity_way import IdentityWayViewModel
from kiosk.viewmodels.pin_done import PinDoneViewModel
from kiosk.viewmodels.pin_entry import PinEntryViewModel
from kiosk.viewmodels.pin_menu import PinMenuViewModel
from kiosk.viewmodels.prepare import PrepareViewModel
from kiosk.viewmodels.receipt import ReceiptViewModel
from kiosk.viewmodels.review import ReviewViewModel
from kiosk.viewmodels.scan import ScanViewModel
from kiosk.viewmodels.seal import SealViewModel
from kiosk.viewmodels.shell import ShellViewModel
from kiosk.viewmodels.staff_closing import StaffClosingViewModel
from kiosk.viewmodels.staff_collection import StaffCollectionViewModel
from kiosk.viewmodels.staff_menu import StaffMenuViewModel
from kiosk.viewmodels.staff_remark import StaffRemarkViewModel
from kiosk.viewmodels.staff_return import StaffReturnViewModel
from kiosk.viewmodels.staff_sign_in import StaffSignInViewModel
from kiosk.viewmodels.view_model import ViewModel
from kiosk.viewmodels.welcome import WelcomeViewModel


class ViewModels(QObject):
    """Owns the view models; it must outlive the QML engine.

    Only the present step's view model follows the journey: a screen on its way out keeps showing what it showed.
    """

    def __init__(self, session: Session, languages: Sequence[Language], parent: QObject | None = None) -> None:
        super().__init__(parent)
        display = DisplayViewModel(session, languages, self)
        self.steps: dict[Step, ViewModel] = {
            Step.WELCOME: WelcomeViewModel(session, display, self),
            Step.CHOOSE: ChooseViewModel(session, self),
            Step.PREPARE: PrepareViewModel(session, self),
            Step.CONSENT: ConsentViewModel(session, self),
            Step.IDENTIFY: IdentifyViewModel(session, self),
            Step.PIN_MENU: PinMenuViewModel(session, self),
            Step.PIN_ENTRY: PinEntryViewModel(session, self),
            Step.PIN_DONE: PinDoneViewModel(session, self),
            Step.APPOINTMENT_MENU: AppointmentMenuViewModel(session, self),
            Step.APPOINTMENT_FIND: AppointmentFindViewModel(session, self),
            Step.APPOINTMENT_FOUND: AppointmentFoundViewModel(session, self),
            Step.APPOINTMENT_OFFICE: AppointmentOfficeViewModel(session, self),
            Step.APPOINTMENT_DAY: AppointmentDayViewModel(session, self),
            Step.APPOINTMENT_TIME: AppointmentTimeViewModel(session, self),
            Step.APPOINTMENT_CONTACT: AppointmentContactViewModel(session, self),
            Step.APPOINTMENT_CHECK: AppointmentCheckViewModel(session, self),
            Step.APPOINTMENT_BOOKED: AppointmentBookedViewModel(session, self),
            Step.COLLECTION_NUMBER: CollectionNumberViewModel(session, self),
            Step.COLLECTION_STATUS: CollectionStatusViewModel(session, self),
            Step.COLLECTION_HANDOVER: CollectionHandoverViewModel(session, self),
            Step.COLLECTION_RECEIVED: CollectionReceivedViewModel(session, self),
            Step.FORM: FormViewModel(session, self),
            Step.SCAN: ScanViewModel(session, self),
            Step.REVIEW: ReviewViewModel(session, self),
            Step.CONFIRM: ConfirmViewModel(session, self),
            Step.SEAL: SealViewModel(session, self),
            Step.RECEIPT: ReceiptViewModel(session, self),
            Step.DIAGNOSTICS: DiagnosticsViewModel(session, self),
            Step.FAILURE: FailureViewModel(session, self),
            Step.END: EndViewModel(session, self),
            Step.STAFF_SIGN_IN: StaffSignInViewModel(session, self),
            Step.STAFF_MENU: StaffMenuViewModel(session, self),
            Step.STAFF_REMARK: StaffRemarkViewModel(session, self),
            Step.STAFF_CLOSING: StaffClosingViewModel(session, self),
            Step.STAFF_COLLECTION: StaffCollectionViewModel(session, self),
            Step.STAFF_RETURN: StaffReturnViewModel(session, self),
            Step.IDENTITY_WAY: IdentityWayViewModel(session, self),
            Step.COMPARE_PHOTO: ComparePhotoViewModel(session, self),
            Step.COUNTERSIGN: CountersignViewModel(session, self),
        }
        self.shell = ShellViewModel(session, display, self.steps, self)
        session.journey_changed.connect(self.shell.refresh)
        self.shell.refresh()

    def retranslate(self) -> None:
        """Say everything again, once another language has been installed."""
        self.shell.refresh()
