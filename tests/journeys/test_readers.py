"""Whatever happens at a reader has its screen and a way on: with the card, the cable, the keypad, a second reader."""

from __future__ import annotations

import pytest

from hardware.dock_link import DockedReader
from kiosk.domain.failure import FailureCode
from kiosk.domain.pin import PinErrand, PinOutcome
from kiosk.journey import events
from kiosk.journey.journey import IdentifyPhase, Journey, PinPhase, SecretKind, Step
from tests.fixtures.live_visit import PIN, SHORT, LiveVisit

WRONG, NEW = "111111", "654321"


def _identify_again(visit: LiveVisit) -> None:
    visit.again()
    visit.enter()
    visit.wait_for(Step.FORM)


def _wait_for_reader_pad(visit: LiveVisit) -> None:
    visit.wait_for(lambda journey: journey.identification.phase is IdentifyPhase.READER_PAD_AWAITED)
    _wait_for_prompt(visit)


def _wait_for_prompt(visit: LiveVisit) -> None:
    visit.eventually(lambda: visit.living.devices()["pad_display"] != "")


def _asks_on_the_reader(journey: Journey, kind: SecretKind) -> bool:
    return journey.pin.phase is PinPhase.READER_PAD_AWAITED and journey.pin.secret is kind


def _press(visit: LiveVisit, *keys: str) -> None:
    for each in keys:
        visit.living.hand("press", each)


class TestCard:
    @pytest.mark.soak  # in the quick tier over the real PC/SC service
    def test_a_card_that_lies_upside_down_is_told_and_turned(self, visit: LiveVisit) -> None:
        visit.begin(card="upside-down")
        visit.wait_for_failure(FailureCode.CARD_MUTE)
        _identify_again(visit)

    def test_a_card_that_stays_but_loses_its_power_need_not_be_laid_down_again(self, visit: LiveVisit) -> None:
        visit.begin()
        visit.wait_for_pad()
        visit.living.hand("reset-card")
        visit.enter()
        visit.wait_for_failure(FailureCode.CARD_INTERRUPTED)
        visit.session.send(events.RetryRequested())
        visit.consent()
        visit.enter()
        visit.wait_for(Step.FORM)

    @pytest.mark.soak
    def test_a_reader_that_another_program_uses_is_told_until_it_is_free(self, visit: LiveVisit) -> None:
        visit.start(SHORT)
        visit.living.hand("insert", "mustermann")
        other_program = DockedReader(visit.living.place.dock_socket).connect()
        visit.consent()
        visit.wait_for_failure(FailureCode.READER_BUSY)
        other_program.close()
        _identify_again(visit)


class TestSecondReader:
    def test_a_card_on_the_second_reader_is_found_while_the_first_is_gone(self, visit: LiveVisit) -> None:
        visit.living.hand("unplug-reader")
        visit.living.hand("plug-second-reader")
        visit.start(SHORT)
        visit.consent()
        visit.living.hand("insert-second", "mustermann")
        visit.enter()
        visit.wait_for(Step.FORM)


class TestReaderPad:
    def test_a_pin_on_the_keys_of_the_reader_identifies_and_the_screen_takes_none(self, visit: LiveVisit) -> None:
        visit.living.hand("pad-reader")
        visit.begin()
        _wait_for_reader_pad(visit)
        assert visit.session.pad.count == 0
        _press(visit, WRONG, "ok")
        visit.wait_for(lambda journey: journey.identification.was_refused)
        assert visit.journey.identification.retries_left == 2
        _wait_for_reader_pad(visit)
        _press(visit, PIN, "ok")
        visit.wait_for(Step.FORM)

    @pytest.mark.soak
    def test_before_the_last_try_the_can_is_typed_on_the_screen_and_the_pin_on_the_reader(
        self, visit: LiveVisit
    ) -> None:
        visit.living.hand("pad-reader")
        visit.begin(card="suspended")
        visit.enter("500547", SecretKind.CAN)
        _wait_for_reader_pad(visit)
        _press(visit, PIN, "ok")
        visit.wait_for(Step.FORM)

    @pytest.mark.soak
    @pytest.mark.parametrize(("hand", "argument"), [("press", "cancel"), ("pad-timeout", "")])
    def test_an_entry_that_is_left_may_be_begun_again(self, visit: LiveVisit, hand: str, argument: str) -> None:
        visit.living.hand("pad-reader")
        visit.begin()
        _wait_for_reader_pad(visit)
        visit.living.hand(hand, argument)
        visit.wait_for_failure(FailureCode.PIN_PAD_UNUSED)
        visit.session.send(events.RetryRequested())
        visit.consent()
        _wait_for_reader_pad(visit)
        _press(visit, PIN, "ok")
        visit.wait_for(Step.FORM)

    @pytest.mark.soak
    @pytest.mark.parametrize(
        ("fault", "code"),
        [
            ("remove", FailureCode.CARD_LOST),
            ("unplug-reader", FailureCode.READER_MISSING),
            ("stop-pcsc", FailureCode.CARD_SERVICE_DOWN),
        ],
    )
    def test_what_goes_while_the_reader_waits_for_keys_is_told_by_its_name(
        self, visit: LiveVisit, fault: str, code: FailureCode
    ) -> None:
        visit.living.hand("pad-reader")
        visit.begin()
        _wait_for_reader_pad(visit)
        visit.living.hand(fault)
        visit.wait_for_failure(code)

    def test_a_new_pin_is_chosen_on_the_keys_of_the_reader(self, visit: LiveVisit) -> None:
        visit.living.hand("pad-reader")
        visit.begin_errand(PinErrand.CHANGE)
        for asked, secrets in ((SecretKind.PIN, [PIN]), (SecretKind.NEW_PIN, [NEW, WRONG, NEW, NEW])):
            visit.wait_for(lambda journey, kind=asked: _asks_on_the_reader(journey, kind))
            for each in secrets:
                _wait_for_prompt(visit)
                _press(visit, each, "ok")
        visit.wait_for(lambda journey: journey.pin.outcome is PinOutcome.CHANGED)
        assert visit.session.pad.count == 0
