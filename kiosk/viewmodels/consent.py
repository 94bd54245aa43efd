"""Who wants to read the card, what and why, before the PIN (PAuswG § 18(4)); without a card the privacy notice."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.identity import Provider
from kiosk.journey.events import ConsentGiven, OptionalDataSwitched
from kiosk.session import Session
from kiosk.viewmodels import wording
from kiosk.viewmodels.breaking import breakable
from kiosk.viewmodels.data_group_texts import AGE_VERIFICATION, right_words
from kiosk.viewmodels.prepare import TextRow
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.view_model import ViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DetailRow:
    """One fact about the provider under its label."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class OptionRow:
    """Data that the provider can do without: the name of its right, its words, and whether it will be read."""

    option: str
    text: str
    hint: str
    granted: bool


@QmlElement
class ConsentViewModel(ViewModel):
    """Says who reads what, so that the citizen can say yes or leave."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._categories = Rows(TextRow, self)
        self._options = Rows(OptionRow, self)
        self._details = Rows(DetailRow, self)
        self._privacy = Rows(TextRow, self)

    def refresh(self) -> None:
        """Show the journey as it is now."""
        provider = self._provider()
        self._categories.show([TextRow(self._words(each, provider)) for each in provider.required] if provider else [])
        self._options.show([self._option_row(each, provider) for each in provider.optional] if provider else [])
        self._details.show(self._detail_rows(provider) if provider else [])
        self._privacy.show([TextRow(each) for each in self.service_text("privacy").split("\n\n")])
        super().refresh()

    @Property(bool, notify=changed)
    def needsCard(self) -> bool:
        """Whether the service reads the card."""
        return self.journey.reads_card

    @Property(bool, notify=changed)
    def connecting(self) -> bool:
        """Whether the eID service has not answered yet."""
        return self._needs_card() and self._provider() is None

    @Property(bool, notify=changed)
    def canContinue(self) -> bool:
        """Whether there is something to consent to."""
        return not self._needs_card() or self._provider() is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        if self._needs_card():
            return self.tr("This is who reads your ID card")
        return self.tr("This is how we use your data")

    @Property(str, notify=changed)
    def providerName(self) -> str:
        """Who reads the card."""
        provider = self._provider()
        return breakable(provider.name) if provider else ""

    @Property(str, notify=changed)
    def purpose(self) -> str:
        """What the data is read for."""
        provider = self._provider()
        return breakable(provider.purpose) if provider else ""

    @Property(str, notify=changed)
    def transactionText(self) -> str:
        """What the eID service adds to this one reading, or nothing."""
        provider = self._provider()
        return breakable(provider.transaction_text) if provider else ""

    @Property(Rows, constant=True)
    def categories(self) -> Rows:
        """What will be read in any case, as `TextRow` rows."""
        return self._categories

    @Property(Rows, constant=True)
    def options(self) -> Rows:
        """What the citizen may keep to herself, as `OptionRow` rows."""
        return self._options

    @Property(Rows, constant=True)
    def details(self) -> Rows:
        """Address, authority, validity, issuer, as `DetailRow` rows."""
        return self._details

    @Property(Rows, constant=True)
    def privacy(self) -> Rows:
        """What happens to the data, as `TextRow` rows, a paragraph each."""
        return self._privacy

    @Property(str, notify=changed)
    def primaryLabel(self) -> str:
        """What the main button does."""
        return self.tr("Continue to the PIN") if self._needs_card() else self.tr("Continue to the questions")

    @Slot(str, bool)
    def switchOption(self, option: str, granted: bool) -> None:
        """Let the data be read, or not."""
        self.session.send(OptionalDataSwitched(option, granted))

    @Slot()
    def give(self) -> None:
        """Consent."""
        self.session.send(ConsentGiven())

    def _provider(self) -> Provider | None:
        return self.journey.identification.provider

    def _needs_card(self) -> bool:
        return self.journey.reads_card

    def _words(self, right: str, provider: Provider) -> str:
        if right == AGE_VERIFICATION and provider.required_age is not None:
            return self.tr("Age verification: at least {0} years").format(provider.required_age)
        return right_words(right)

    def _option_row(self, right: str, provider: Provider) -> OptionRow:
        granted = right not in self.journey.identification.declined
        hint = self.tr("Will be read") if granted else self.tr("Will not be read")
        return OptionRow(right, self._words(right, provider), hint, granted)

    def _terms_of(self, provider: Provider) -> str:
        if not provider.terms_url:
            return ""
        return self.tr("A document that cannot be shown here. You can get it from: {0}").format(provider.terms_url)

    def _detail_rows(self, provider: Provider) -> list[DetailRow]:
        rows = [
            DetailRow(self.tr("Address and contact"), provider.address),
            DetailRow(self.tr("Internet address"), provider.url),
            DetailRow(self.tr("Data protection authority"), provider.authority),
            DetailRow(self.tr("Terms of use"), self._terms_of(provider)),
            DetailRow(self.tr("Permission issued by"), f"{provider.issuer}\n{provider.issuer_url}".strip()),
            DetailRow(self.tr("Permission valid until"), wording.day(provider.valid_until, self.language)),
        ]
        return [DetailRow(each.label, breakable(each.text)) for each in rows if each.text]
