"""What the kiosk puts on paper, as PDF pages in the citizen's language and in German."""

from kiosk.printing.receipt import receipt_pdf
from kiosk.printing.typesetting import prepare

__all__ = ["prepare", "receipt_pdf"]
