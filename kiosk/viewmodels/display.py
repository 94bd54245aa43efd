"""How the citizen reads and reaches: language, contrast, text size, low reach, calm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.language import Language
from kiosk.journey.events import DisplayChosen
from kiosk.journey.journey import TextSize
from kiosk.session import Session
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.speech import SpeechViewModel
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language under its own name."""

    code: str
    name: str
    current: bool


@dataclass(frozen=True, slots=True)
class TextSizeRow:
    """A text size in per cent."""

    percent: int
    name: str
    current: bool


@QmlElement
class DisplayViewModel(ViewModel):
    """Takes effect at once, in mid-visit, and is gone with the visit."""

    changed = Signal()

    def __init__(self, session: Session, languages: Sequence[Language], parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self.spoken = SpeechViewModel(session, self)
        self._known = languages
        self._languages = Rows(LanguageRow, self)
        self._text_sizes = Rows(TextSizeRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        chosen = self.journey.display
        self._languages.show([LanguageRow(each.code, each.name, each.code == chosen.language) for each in self._known])
        self._text_sizes.show(
            [TextSizeRow(each.value, self._size_name(each), each is chosen.text_size) for each in TextSize]
        )
        super().refresh()

    @Property(SpeechViewModel, constant=True)
    def speech(self) -> SpeechViewModel:
        """Whether everything is spoken, and nothing is to be seen."""
        return self.spoken

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """The languages, as `LanguageRow` rows."""
        return self._languages

    @Property(Rows, constant=True)
    def textSizes(self) -> Rows:
        """The text sizes, as `TextSizeRow` rows."""
        return self._text_sizes

    @Property(str, notify=changed)
    def languageCode(self) -> str:
        """The code of the current language."""
        return self.language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """The current language's own name."""
        return next((each.name for each in self._known if each.code == self.language), self.language)

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether the current language is written from right to left."""
        return any(each.code == self.language and each.is_right_to_left for each in self._known)

    @Property(bool, notify=changed)
    def highContrast(self) -> bool:
        """Whether the screen is drawn in high contrast."""
        return self.journey.display.high_contrast

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """The text size as a factor."""
        return self.journey.display.text_size.value / 100

    @Property(bool, notify=changed)
    def largeText(self) -> bool:
        """Whether the text is larger than normal."""
        return self.journey.display.text_size is not TextSize.NORMAL

    @Property(bool, notify=changed)
    def lowReach(self) -> bool:
        """Whether everything to be touched is low, for somebody who sits or is small."""
        return self.journey.display.low_reach

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        """Whether nothing moves."""
        return self.journey.display.calm

    @Slot()
    def toggleLargeText(self) -> None:
        """Write large, or normally again."""
        large = self.journey.display.text_size is not TextSize.NORMAL
        self.chooseTextSize((TextSize.NORMAL if large else TextSize.LARGER).value)

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Speak this language from now on."""
        if any(each.code == code for each in self._known):
            self.session.send(DisplayChosen(replace(self.journey.display, language=code)))

    @Slot(bool)
    def chooseContrast(self, high: bool) -> None:
        """Draw in high contrast, or not."""
        self.session.send(DisplayChosen(replace(self.journey.display, high_contrast=high)))

    @Slot(bool)
    def chooseLowReach(self, low: bool) -> None:
        """Put everything to be touched low, or not."""
        self.session.send(DisplayChosen(replace(self.journey.display, low_reach=low)))

    @Slot(bool)
    def chooseCalm(self, calm: bool) -> None:
        """Let nothing move, or let it."""
        self.session.send(DisplayChosen(replace(self.journey.display, calm=calm)))

    @Slot(int)
    def chooseTextSize(self, percent: int) -> None:
        """Write in this size from now on."""
        self.session.send(DisplayChosen(replace(self.journey.display, text_size=TextSize(percent))))

    def _size_name(self, size: TextSize) -> str:
        match size:
            case TextSize.NORMAL:
                return self.tr("Normal")
            case TextSize.LARGE:
                return self.tr("Large")
            case TextSize.LARGER:
                return self.tr("Very large")
            case TextSize.LARGEST:
                return self.tr("Largest")
