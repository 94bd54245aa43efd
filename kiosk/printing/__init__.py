"""What the kiosk puts on paper, as PDF pages in the citizen's language and in German."""

from kiosk.printing.appointment_slip import appointment_slip_pdf
from kiosk.printing.citizen_copy import citizen_copy_pdf
from kiosk.printing.readiness_report import readiness_report_pdf
from kiosk.printing.receipt import receipt_pdf
from kiosk.printing.trial_page import trial_page_pdf
from kiosk.printing.typesetting import prepare

__all__ = [
    "appointment_slip_pdf",
    "citizen_copy_pdf",
    "prepare",
    "readiness_report_pdf",
    "receipt_pdf",
    "trial_page_pdf",
]
