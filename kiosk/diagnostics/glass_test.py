"""The blank-sheet test: scans an empty sheet from the glass and says what dirt the scan shows."""

from __future__ import annotations

import threading
from typing import Final

from hardware.scanner.scanner import Scanner, ScanSettings
from kiosk.diagnostics.blank_sheet import examine_sheet
from kiosk.diagnostics.finding import Finding, faulty, well
from kiosk.domain.diagnosis import StaffCode
from kiosk.domain.failure import FailureCode

_RESOLUTION_DPI: Final = 150


def glass_test(scanner: Scanner, cancel: threading.Event) -> Finding:
    """Scan and examine.

    Raises:
        ScannerError: there is no scan.
        ValueError: the scan is no picture.
    """
    image = scanner.scan(ScanSettings(resolution_dpi=_RESOLUTION_DPI), cancel, lambda _: None)
    found = examine_sheet(image.content, image.resolution_dpi)
    if not found.is_blank:
        return faulty(FailureCode.PAGE_UNUSABLE)
    facts = {"spots": str(found.specks), "streaks": str(found.streaks)}
    if found.is_clean:
        return well(**facts)
    return faulty(StaffCode.GLASS_DIRTY, **facts, place=f"{found.place[0]}/{found.place[1]} mm")
