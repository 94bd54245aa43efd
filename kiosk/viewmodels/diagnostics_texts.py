"""What a technician does and is asked in each guided test."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.domain.diagnosis import Check


class TestTexts(QObject):
    """Words each test: `lupdate` finds texts in the methods of a class only."""

    __test__ = False  # for pytest, which would take it for tests

    def instruction(self, check: Check) -> str:
        """Return what to put in its place before the test."""
        match check:
            case Check.CARD_ECHO:
                return self.tr("Lay any chip card on the reader. It is asked the same thing twenty times.")
            case Check.CARD_PACE:
                return self.tr("Lay the service card on the reader. The kiosk opens a protected connection to it.")
            case Check.BLANK_SHEET:
                return self.tr("Lay a clean white sheet on the glass and close the lid. The scan shows dirt.")
            case Check.TEST_PAGE:
                return self.tr("One page is printed. See that there is paper.")
            case Check.TOUCH:
                return self.tr("Move a finger over the whole screen until every field is filled.")
            case Check.COLOURS:
                return self.tr("The screen shows five colours, one after the other. Touch it to see the next.")
            case Check.RULER:
                return self.tr("Hold a ruler to the line on the screen.")
            case Check.LOUDSPEAKER:
                return self.tr("Pull out the headset. A sentence is spoken over the loudspeaker.")
        return self.tr("Plug in a headset. A sentence is spoken over it.")

    def work(self, check: Check) -> str:
        """Return what the kiosk is doing."""
        match check:
            case Check.CARD_ECHO | Check.CARD_PACE:
                return self.tr("Speaking with the card. Leave it there.")
            case Check.BLANK_SHEET:
                return self.tr("Scanning and examining the sheet …")
            case Check.TEST_PAGE:
                return self.tr("Printing …")
        return self.tr("Speaking …")

    def question(self, check: Check) -> str:
        """Return what a person must judge."""
        match check:
            case Check.TEST_PAGE:
                return self.tr("Is the page sharp, even and whole, and can its QR code be read?")
            case Check.COLOURS:
                return self.tr("Was every colour even, without spots and dead pixels?")
            case Check.RULER:
                return self.tr("Is the line 100 mm long, give or take 2 mm?")
            case Check.LOUDSPEAKER:
                return self.tr("Did you hear the whole sentence over the loudspeaker?")
            case Check.HEADSET:
                return self.tr("Did you hear the whole sentence over the headset, and nothing over the loudspeaker?")
        return ""
