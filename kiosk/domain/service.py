"""An administrative service as its file describes it: steps, identity, questions, papers, fee, texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from enum import Enum
from itertools import count, takewhile

from kiosk.domain.condition import Rule
from kiosk.domain.document import SuggestionKind
from kiosk.domain.fee import NO_FEE, Fee
from kiosk.domain.identity import Attribute, CardFunction

MAIN_LANGUAGE = "de"
"""The language of the law: every service has it."""


class IdentityKind(Enum):
    """What proof of identity a service takes; the gateway demands the matching one."""

    NONE = "none"
    EID = "eid"
    ON_SITE = "on_site"


class ServiceKind(Enum):
    """What a visit for the service is about, and so which steps it has."""

    SUBMISSION = "submission"
    PIN_MANAGEMENT = "pin_management"
    APPOINTMENT = "appointment"
    COLLECTION = "collection"


class Family(Enum):
    """What part of life a service belongs to; the list of services has a heading for each."""

    HOME = "home"
    CERTIFICATES = "certificates"
    IDENTITY_PAPERS = "identity_papers"
    EVERYDAY = "everyday"
    APPOINTMENTS = "appointments"


class FieldKind(Enum):
    """How a field is asked and checked."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    POSTCODE = "postcode"
    EMAIL = "email"
    PHONE = "phone"
    NUMBER = "number"
    IBAN = "iban"
    TRANSPONDER = "transponder"
    PLATE = "plate"


CHOOSING = {FieldKind.CHOICE, FieldKind.CHOICES}
"""The kinds that name what can be chosen."""


@dataclass(frozen=True, slots=True)
class Field:
    """One question. Its texts are `field.<slug>.label`, `.help`, and `.choice.<value>` for choices.

    `prefill` names what the identity card already answers, several words in a row; `copy_of` the earlier field whose
    answer this one begins with; `suggestion` what a code on a scanned paper may answer. `earliest_days` and
    `latest_days` bound a date relative to today (negative is the past); `max_length` counts characters. The postcode of
    a dwelling fits the place in the field `place` of the same page, or is one of Leipzig.
    """

    slug: str
    kind: FieldKind
    required: bool = True
    choices: tuple[str, ...] = ()
    prefill: tuple[Attribute, ...] = ()
    default: str = ""
    max_length: int = 100
    pattern: str = ""
    earliest_days: int | None = None
    latest_days: int | None = None
    only_if: Rule | None = None
    suggestion: SuggestionKind | None = None
    copy_of: str = ""
    place: str = ""
    in_leipzig: bool = False


@dataclass(frozen=True, slots=True)
class FormPage:
    """Questions shown together. Texts: `page.<slug>.title`, `.intro`; `.add` and `.remove` where it is repeated.

    With `repeat`, the page is asked once for each unit of the number answered in that field
    (the answers then have keys `<page>.<number from 1>.<field>`). A condition of its fields on another of its own means
    the same repetition.
    """

    slug: str
    fields: tuple[Field, ...]
    repeat: str = ""
    only_if: Rule | None = None


@dataclass(frozen=True, slots=True)
class Eligibility:
    """A question before the start. Texts: `eligibility.<slug>.question`, `.refusal` (said when the answer differs).

    `appointment`: an appointment at a citizens' office helps those whom it refuses.
    """

    slug: str
    expected: bool
    appointment: bool = True


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper to scan. Texts: `paper.<slug>.title`, `paper.<slug>.help`."""

    slug: str
    required: bool = True
    max_pages: int = 10
    only_if: Rule | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """One administrative service.

    `identifier` is the LeiKa key or, where none is known, `urn:de:leipzig:kiosk:<slug>`.
    `attributes` and `card_functions` are all that may be asked of the card.
    `appointment_service` is the service's id in the city's appointment system, or None: then none can be booked for it.
    `texts` maps language → key → text and is complete for every language of the catalogue.
    """

    slug: str
    identifier: str
    version: str
    identity: tuple[IdentityKind, ...]
    minutes: int
    icon: str
    family: Family
    attributes: tuple[Attribute, ...] = ()
    card_functions: tuple[CardFunction, ...] = ()
    eligibility: tuple[Eligibility, ...] = ()
    pages: tuple[FormPage, ...] = ()
    papers: tuple[Paper, ...] = ()
    fee: Fee = NO_FEE
    next_steps: int = 1
    kind: ServiceKind = ServiceKind.SUBMISSION
    appointment_service: int | None = None
    texts: Mapping[str, Mapping[str, str]] = dataclass_field(default_factory=dict)

    @property
    def schema_uri(self) -> str:
        """The id of the JSON schema of this service's submission data."""
        return f"urn:de:leipzig:kiosk:{self.slug}:{self.version}"

    @property
    def manages_pin(self) -> bool:
        """Whether it is about the PIN of the card; then nothing is read, sent or kept."""
        return self.kind is ServiceKind.PIN_MANAGEMENT

    @property
    def books_appointment(self) -> bool:
        """Whether it ends with an appointment; then nothing is sealed or sent to the city's gateway."""
        return self.kind is ServiceKind.APPOINTMENT

    @property
    def books_anything(self) -> bool:
        """Whether it books appointments for whatever the city's offices do."""
        return self.books_appointment and self.appointment_service is None

    @property
    def hands_over(self) -> bool:
        """Whether it is about something that lies ready for the citizen."""
        return self.kind is ServiceKind.COLLECTION

    @property
    def sends(self) -> bool:
        """Whether it ends with a submission to the city."""
        return self.kind is ServiceKind.SUBMISSION

    @property
    def needs_eid(self) -> bool:
        """Whether a citizen alone at the kiosk must identify with the card."""
        return IdentityKind.EID in self.identity and IdentityKind.NONE not in self.identity

    def field(self, key: str) -> Field:
        """Return the field with the key `<page>.<field>`; the catalogue has checked that there is one."""
        page, _, slug = key.partition(".")
        return next(found for each in self.pages if each.slug == page for found in each.fields if found.slug == slug)

    def text(self, language: str, key: str) -> str:
        """Return the text for the key, in German where the language has none."""
        return self.texts.get(language, {}).get(key) or self.texts["de"].get(key, "")

    def numbered_texts(self, language: str, name: str) -> tuple[str, ...]:
        """Return the texts `<name>.1`, `<name>.2` … as far as they go."""
        keys = takewhile(lambda key: self.text(language, key), (f"{name}.{n}" for n in count(1)))
        return tuple(self.text(language, each) for each in keys)
