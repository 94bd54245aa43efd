"""A visitor who walks through a service by himself: looks at the screen, does the next thing, like anybody."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem

from kiosk.demo.scene import Scene
from kiosk.domain import number_plate
from kiosk.domain.answer import NO, YES, chosen
from kiosk.domain.form import visible_fields
from kiosk.domain.service import FieldKind
from kiosk.journey import collecting
from kiosk.journey.journey import IdentifyPhase, Journey, PinPhase, PrintPhase, SecretKind, Step
from kiosk.session import Session

LOOKS = 4
"""How often the visitor looks at a new place before he does something, so that it is drawn."""

Hand = Callable[[str, str], None]
Notice = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """What the visitor brings and answers; `answers` are by key, dates as ISO 8601 or the word `today`.

    `errand` is what she wants of her PIN, where the service is about it.
    """

    service: str
    language: str
    card: str
    paper: str
    answers: Mapping[str, str]
    errand: str


SECRETS = {
    SecretKind.PIN: "123456",
    SecretKind.CAN: "500540",
    SecretKind.PUK: "9876543210",
    SecretKind.TRANSPORT_PIN: "12345",
    SecretKind.NEW_PIN: "471163",
    SecretKind.NEW_PIN_REPEATED: "471163",
}
"""Those of Erika Mustermann's simulated card, and the PIN that she would choose."""


def read_plan(path: Path, language: str) -> VisitPlan:
    """Read a plan from `resources/simulation/visits/<service>.toml`."""
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    paper, answers, errand = raw.get("paper", ""), raw.get("answers", {}), raw.get("errand", "")
    return VisitPlan(path.stem, language, raw.get("card", ""), paper, answers, errand)


class Visitor:
    """Does one thing at each `act`; `notice` hears of each new place of the visit, before anything is done there."""

    def __init__(self, scene: Scene, session: Session, hand: Hand, plan: VisitPlan, notice: Notice) -> None:
        self._scene, self._session, self._hand, self._plan, self._notice = scene, session, hand, plan, notice
        self._place: tuple[object, ...] = ()
        self._looks = 0

    @property
    def is_done(self) -> bool:
        """Whether the visitor has seen the end of the visit, or a failure."""
        return self._session.journey.step in {Step.END, Step.FAILURE} and self._looks >= LOOKS

    def act(self) -> None:
        """Look, and do the next thing if there is one."""
        journey = self._session.journey
        place = _place(journey)
        if place != self._place:
            self._place, self._looks = place, 0
        self._looks += 1
        if self._looks <= LOOKS:
            if self._looks == LOOKS:
                self._notice("-".join(str(each) for each in place))
            return
        _ACTS[journey.step](self, journey)

    def _welcome(self, journey: Journey) -> None:
        if journey.display.language != self._plan.language:
            self._touch(self._scene.find("RadioCard", code=self._plan.language))
        else:
            self._go_on()

    def _choose(self, _: Journey) -> None:
        self._touch(self._scene.find("OfferCard", slug=self._plan.service, available=True))

    def _prepare(self, journey: Journey) -> None:
        questions = journey.service.eligibility if journey.service else ()
        for question, field in zip(questions, self._scene.find_all("YesNoField"), strict=False):
            if question.slug not in journey.eligibility:
                self._choose_option(field, YES if question.expected else NO)
                return
        self._go_on()

    def _identify(self, journey: Journey) -> None:
        self._at_the_card(journey, journey.identification.phase)

    def _pin_menu(self, _: Journey) -> None:
        self._touch(self._scene.find("ChoiceCard", errand=self._plan.errand))

    def _pin_entry(self, journey: Journey) -> None:
        self._at_the_card(journey, journey.pin.phase)

    def _pin_done(self, _: Journey) -> None:
        self._hand("remove", "")
        self._go_on()

    def _take_first(self, _: Journey) -> None:
        """Choose the first of what is offered: a matter, the nearest office."""
        self._touch(self._scene.find("ChoiceCard"))

    def _take_day(self, _: Journey) -> None:
        self._touch(self._scene.find("Day", free=True))

    def _take_time(self, journey: Journey) -> None:
        if not journey.awaits_city:
            pane = self._scene.find("ScrollPane")
            self._touch(self._scene.find("SecondaryButton", within=pane))

    def _write_down(self, journey: Journey) -> None:
        """Fill in the boxes in their order, as the plan's answers to this step say."""
        wanted = [answer for key, answer in self._plan.answers.items() if key.startswith(f"{journey.step.value}.")]
        for box, answer in zip(self._scene.find_all("InputBox"), wanted, strict=False):
            if box.property("text") != answer:
                self._touch(box)
                self._scene.type(answer)
                return
        if not journey.awaits_city:
            self._go_on()

    def _booked(self, journey: Journey) -> None:
        if journey.printing.phase is PrintPhase.NOT_ASKED:
            self._touch(self._scene.find("SecondaryButton", within=self._scene.find("Prints")))
        elif not journey.printing.is_running:
            self._go_on()

    def _collect(self, journey: Journey) -> None:
        if journey.awaits_city:
            return
        if collecting.is_claimed(journey):
            self._hand("remove", "")
        self._go_on()

    def _at_the_card(self, journey: Journey, phase: IdentifyPhase | PinPhase) -> None:
        if phase in {IdentifyPhase.CARD_AWAITED, PinPhase.CARD_AWAITED} and self._looks == LOOKS + 1:
            self._hand("insert", self._plan.card)  # once: whoever lays it down again has taken it away before
        elif phase in {IdentifyPhase.CAN_ADVICE, PinPhase.CAN_ADVICE, PinPhase.PUK_ADVICE}:
            self._go_on()
        elif journey.awaited_secret is not None:
            self._enter(SECRETS[journey.awaited_secret])

    def _enter(self, secret: str) -> None:
        pad = self._scene.find("SecretPad")
        if pad is None:
            return
        for digit in secret:
            self._touch(self._scene.find("DigitKey", within=pad, digit=int(digit)))
        self._touch(self._scene.find("PrimaryButton", within=pad))

    def _form(self, journey: Journey) -> None:
        page = journey.current_page
        if page is None:
            return
        shown = self._scene.find_all("FormField")
        for field, item in zip(visible_fields(page, journey.asked), shown, strict=False):
            wanted = self._wanted(page.key(field))
            if wanted and journey.answers.get(page.key(field)) != wanted:
                self._fill(item, field.kind, wanted)
                return
        self._go_on()

    def _wanted(self, key: str) -> str:
        answer = self._plan.answers.get(key, "")
        return self._session.today().isoformat() if answer == "today" else answer

    def _fill(self, shown: QQuickItem, kind: FieldKind, answer: str) -> None:
        if kind in {FieldKind.CHOICE, FieldKind.YES_NO}:
            self._choose_option(shown, answer)
            return
        if kind is FieldKind.CHOICES:
            self._switch_on(shown, chosen(answer))
            return
        for box, part in zip(self._scene.find_all("InputBox", within=shown), _typed(kind, answer), strict=True):
            self._touch(box)
            self._scene.type(part)

    def _choose_option(self, field: QQuickItem, value: str) -> None:
        cards = self._scene.find_all("RadioCard", within=field)
        self._touch(next((each for each in cards if _option(each)["value"] == value), None))

    def _switch_on(self, field: QQuickItem, wanted: tuple[str, ...]) -> None:
        cards = self._scene.find_all("SwitchCard", within=field)
        self._touch(
            next((each for each in cards if _option(each)["value"] in wanted and not each.property("on")), None)
        )

    def _scan(self, journey: Journey) -> None:
        paper = journey.current_paper
        if paper is None or journey.scan.is_running:
            return
        if not journey.pages_of(paper):
            self._hand("lay", self._plan.paper)
        self._go_on()

    def _receipt(self, journey: Journey) -> None:
        if not journey.delivery.is_delivered or journey.printing.is_running:
            return
        if journey.printing.phase is PrintPhase.NOT_ASKED:
            self._touch(self._scene.find("SecondaryButton"))
        else:
            self._hand("remove", "")
            self._hand("lift", "")
            self._go_on()

    def _go_on(self, _: Journey | None = None) -> None:
        bar = self._scene.find("BottomBar")
        if bar is not None:
            self._touch(self._scene.find("PrimaryButton", within=bar))
        else:  # the keyboard lies over it
            self._touch(self._scene.find("KeyboardKey", command="next"))

    def _wait(self, _: Journey) -> None:
        """Do nothing: the machine has the ball."""

    def _touch(self, item: QQuickItem | None) -> None:
        if item is not None:
            self._scene.touch(item)


def _typed(kind: FieldKind, answer: str) -> tuple[str, ...]:
    """Return what is typed into the boxes of a field, one after the other."""
    match kind:
        case FieldKind.DATE:
            return tuple(reversed(answer.split("-")))
        case FieldKind.PLATE:
            return number_plate.parts(answer)
    return (answer,)


def _option(card: QQuickItem) -> Mapping[str, str]:
    option = card.property("modelData")
    value: Mapping[str, str] = option.toVariant() if isinstance(option, QJSValue) else option
    return value


def _place(journey: Journey) -> tuple[object, ...]:
    page = journey.current_page
    match journey.step:
        case Step.IDENTIFY:
            return journey.step.value, journey.identification.phase.value
        case Step.PIN_ENTRY:
            return journey.step.value, journey.pin.phase.value, journey.pin.secret.value
        case Step.FORM if page is not None:
            return journey.step.value, page.id
        case Step.RECEIPT:
            return journey.step.value, journey.delivery.value, journey.printing.phase.value
        case step if journey.awaits_city:
            return step.value, "waiting"
        case Step.COLLECTION_STATUS if journey.collecting.item is not None:
            return journey.step.value, journey.collecting.item.state.value
        case Step.APPOINTMENT_BOOKED:
            return journey.step.value, journey.printing.phase.value
        case Step.SCAN:
            return journey.step.value, journey.scan.phase.value, len(journey.pages)
        case step:
            return (step.value,)


_ACTS: Mapping[Step, Callable[[Visitor, Journey], None]] = {
    Step.WELCOME: Visitor._welcome,
    Step.CHOOSE: Visitor._choose,
    Step.PREPARE: Visitor._prepare,
    Step.CONSENT: Visitor._go_on,
    Step.IDENTIFY: Visitor._identify,
    Step.PIN_MENU: Visitor._pin_menu,
    Step.PIN_ENTRY: Visitor._pin_entry,
    Step.PIN_DONE: Visitor._pin_done,
    Step.APPOINTMENT_MENU: Visitor._take_first,
    Step.APPOINTMENT_OFFICE: Visitor._take_first,
    Step.APPOINTMENT_DAY: Visitor._take_day,
    Step.APPOINTMENT_TIME: Visitor._take_time,
    Step.APPOINTMENT_CONTACT: Visitor._write_down,
    Step.APPOINTMENT_CHECK: Visitor._go_on,
    Step.APPOINTMENT_BOOKED: Visitor._booked,
    Step.COLLECTION_NUMBER: Visitor._write_down,
    Step.COLLECTION_STATUS: Visitor._collect,
    Step.FORM: Visitor._form,
    Step.SCAN: Visitor._scan,
    Step.REVIEW: Visitor._go_on,
    Step.CONFIRM: Visitor._go_on,
    Step.SEAL: Visitor._wait,
    Step.RECEIPT: Visitor._receipt,
    Step.FAILURE: Visitor._wait,
    Step.END: Visitor._wait,
}
