"""A visit without eyes: she presses keys, and finds her way by what she hears and by nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from hardware.speech.speech import Sink
from kiosk.domain.failure import Failure, FailureCode
from kiosk.journey import events
from kiosk.journey.journey import SecretKind, Step
from kiosk.narration.numbers import spelled
from tests.accessibility.conftest import show
from tests.fixtures.listener import Listener
from tests.screens.states import IDENTITY, PROVIDER, RECEIPT

Key = Qt.Key


def test_headphones_begin_speech_with_what_is_on_the_screen_and_end_it(listener: Listener) -> None:
    assert listener.press(Key.Key_Down) == ""
    begun = listener.plug_in()
    assert "Die Sprachausgabe ist an" in begun
    assert "Ihr Bürgeramt, gleich hier" in begun
    assert listener.renderer.session.journey.display.speech
    assert listener.pull_out().replace("Die Sprachausgabe ist aus.", "") == ""
    assert not listener.renderer.session.journey.display.speech


def test_a_whole_visit_is_done_in_the_dark_by_keys(listener: Listener) -> None:
    """What card and city answer comes from the side; everything else is heard and pressed."""
    session = listener.renderer.session
    listener.plug_in()
    listener.press(Key.Key_F4)
    assert listener.renderer.view_models.shell.speech.screenOff
    assert "Was möchten Sie erledigen?" in listener.choose("Los geht’s")
    assert "Meldebescheinigung" in listener.choose("bescheinigung. Schaltfläche").replace("\u00ad", "")
    while session.journey.step is Step.PREPARE:
        asked = session.journey.service.eligibility
        open_ones = (each.expected for each in asked if each.slug not in session.journey.eligibility)
        expected = next(open_ones, None)
        listener.choose({True: "Ja. Auswahl", False: "Nein. Auswahl", None: "Jetzt beginnen"}[expected])
    session.send(events.ProviderShown(PROVIDER))
    listener.hear()
    listener.choose("Weiter zur PIN")
    session.send(events.SecretAwaited(SecretKind.PIN, None, was_refused=False))
    assert "Geben Sie Ihre PIN ein" in listener.hear()
    told = [listener.press(Key(int(Key.Key_0) + digit)) for digit in (1, 2, 3, 4, 5, 6)]
    assert "6 von 6 Ziffern" in told[-1]
    assert not any(digit in " ".join(told).replace("von 6", "").split(" ")[0] for digit in "789")
    listener.press(Key.Key_Return)
    assert events.SecretEntered() in session.events
    session.send(events.Identified(IDENTITY))
    assert session.journey.step is Step.FORM
    listener.hear()
    answer_pages(listener)
    listener.choose("Alles stimmt")
    listener.choose("Bestätigen und senden. Schaltfläche")
    assert session.journey.step is Step.SEAL
    session.send(events.Sealed(RECEIPT))
    listener.hear()
    listener.find(spelled(RECEIPT.reference))
    listener.choose("Besuch abschließen")
    assert session.journey.step is Step.END


def answer_pages(listener: Listener) -> None:
    """Choose what comes first wherever something is asked, and write an address where one is wanted."""
    session = listener.renderer.session
    for _ in range(12):
        if session.journey.step is not Step.FORM:
            return
        page = session.journey.current_page
        assert page is not None
        for field in page.page.fields:
            if session.journey.answers.get(page.key(field)) or not field.required:
                continue
            if field.choices:
                listener.find(". Auswahl")
                listener.press(Key.Key_Return)
            else:
                listener.find("Eingabefeld")
                for sign in "a@b.de":
                    send(listener, sign)
        listener.choose("Weiter")
    raise AssertionError(session.journey.current_page)


def send(listener: Listener, sign: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        listener.clock += 1
        event = QKeyEvent(kind, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, sign)
        QGuiApplication.sendEvent(listener.renderer.window, event)


def test_a_correction_that_is_saved_is_heard_with_the_title_that_follows(listener: Listener) -> None:
    show(listener.renderer, "review", spoken=True)
    listener.plug_in()
    listener.choose("Ändern")
    heard = listener.choose("Änderung übernehmen")
    assert "Stimmt alles?" in heard
    assert heard.endswith("Ihre Änderung ist übernommen.")


def test_no_digit_of_the_pin_is_ever_spoken(listener: Listener) -> None:
    show(listener.renderer, "identify.pin_wrong", spoken=True)
    listener.plug_in()
    listener.hear()
    for digit, name in enumerate((Key.Key_7, Key.Key_8, Key.Key_9), 1):
        assert listener.press(name) == f"{digit} von 6 Ziffern"
    for _ in range(30):
        assert not {"7", "8", "9"} & set(listener.press(Key.Key_Tab).replace(".", " ").split())


def test_over_the_loudspeaker_nobody_else_hears_who_she_is(listener: Listener) -> None:
    show(listener.renderer, "review", spoken=True)
    told = listener.hear() + " ".join(listener.press(Key.Key_Down) for _ in range(25))
    assert "Persönliche Daten hören Sie nur über Kopfhörer" in told
    assert "MUSTERMANN" not in told
    listener.plug_in()
    assert "MUSTERMANN" in listener.find("Familienname", Key.Key_Up)


def test_each_key_interrupts_and_f2_says_it_again(listener: Listener) -> None:
    listener.plug_in()
    heard = listener.press(Key.Key_Down)
    assert listener.press(Key.Key_F2) == heard


def test_speech_follows_the_language_of_the_screen(listener: Listener) -> None:
    listener.plug_in()
    listener.press(Key.Key_Down)
    assert {each.language for each in listener.speech.heard()} <= {"de"}
    display = listener.renderer.session.journey.display
    listener.renderer.session.send(events.DisplayChosen(replace(display, language="en")))
    QGuiApplication.processEvents()
    listener.narrator.repeat()
    assert listener.voice.wait(20)
    assert {each.language for each in listener.speech.forget()} == {"en"}


def test_loudness_and_pace_are_the_usual_ones_after_a_visit(listener: Listener) -> None:
    speech = listener.renderer.view_models.shell.surroundings.speech
    listener.plug_in()
    usual = (speech.volume, speech.words_per_minute)
    for key in (Key.Key_F6, Key.Key_F8):
        listener.press(key)
    assert (speech.volume, speech.words_per_minute) > usual
    show(listener.renderer, "end", spoken=True)
    assert (speech.volume, speech.words_per_minute) == usual


def test_the_focus_goes_to_the_title_of_each_new_screen(listener: Listener) -> None:
    listener.plug_in()
    listener.choose("Los geht’s")
    focused = listener.narrator.view.focused
    assert focused is not None
    assert focused.name == "Was möchten Sie erledigen?"


def test_a_question_that_comes_first_keeps_the_focus_until_it_is_answered(listener: Listener) -> None:
    show(listener.renderer, "review", spoken=True)
    listener.plug_in()
    listener.renderer.session.send(events.IdleNoticed())
    assert "Sind Sie noch da?" in listener.hear()
    heard = {listener.press(Key.Key_Tab) for _ in range(4)}
    assert all("Ich bin noch da" in each for each in heard if each)
    listener.press(Key.Key_Escape)
    assert not listener.renderer.session.journey.idle_warning


def test_the_answer_to_a_question_that_comes_first_shows_that_it_has_the_focus(listener: Listener) -> None:
    show(listener.renderer, "review")
    listener.press(Key.Key_Tab)
    listener.renderer.session.send(events.IdleNoticed())
    listener.hear()
    stay = listener.renderer.window.activeFocusItem()
    assert stay is not None
    assert stay.property("text") == "Ich bin noch da"
    assert stay.property("visualFocus")


def test_a_tone_goes_before_a_failure_and_with_the_countdown(listener: Listener) -> None:
    show(listener.renderer, "identify")
    listener.renderer.session.send(events.StepFailed(Failure(FailureCode.EID_SERVICE_UNREACHABLE)))
    assert listener.hear() == "(tone)"
    show(listener.renderer, "review")
    listener.hear()
    listener.renderer.session.send(events.IdleNoticed())
    assert listener.hear() == "(tone)"


def test_a_card_left_behind_is_heard_by_all_until_it_is_taken(listener: Listener) -> None:
    listener.speech.plug_in_headset()
    show(listener.renderer, "end")
    listener.speech.forget()
    listener.renderer.session.send(events.CardSeen(present=True))
    QGuiApplication.processEvents()
    listener.narrator.look()
    assert listener.voice.wait(20)
    assert [each.sink for each in listener.speech.forget() if each.wave] == [Sink.LOUDSPEAKER]


def test_a_call_for_the_staff_is_heard_in_the_room_and_hides_what_is_personal(listener: Listener) -> None:
    show(listener.renderer, "review", spoken=True)
    listener.plug_in()
    assert "Hilfe" in listener.press(Key.Key_F1)
    listener.find("Personal rufen. Schaltfläche")
    QTest.keyClick(listener.renderer.window, Key.Key_Return)
    QGuiApplication.processEvents()
    listener.narrator.look()
    assert listener.voice.wait(20)
    heard = listener.speech.forget()
    assert [each.sink for each in heard if each.wave] == [Sink.LOUDSPEAKER]
    assert "Das Personal wird gerufen" in " ".join(each.text for each in heard)
    assert not any("MUSTERMANN" in str(each.property("text")) for each in listener.renderer.items())
    listener.choose("Zurück zu meinem Bildschirm")
    assert not listener.renderer.session.journey.staff_called
    assert listener.renderer.session.journey.step is Step.REVIEW


@pytest.mark.parametrize("repeats", [1, 30])
def test_a_held_key_counts_once(listener: Listener, repeats: int) -> None:
    show(listener.renderer, "identify.pin_wrong")
    for number in range(repeats + 1):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_4, Qt.KeyboardModifier.NoModifier, "4", number > 0)
        QGuiApplication.sendEvent(listener.renderer.window, event)
    assert listener.renderer.session.pad.count == 1


@pytest.mark.parametrize(("pause", "count"), [(0.0, 1), (0.49, 1), (0.51, 2)])
def test_the_same_key_counts_again_only_after_half_a_second(listener: Listener, pause: float, count: int) -> None:
    listener.leave()
    again = Listener(listener.renderer, double_strike_seconds=0.5)
    show(listener.renderer, "identify.pin_wrong")
    for wait in (0.0, pause):
        again.clock += wait
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Key.Key_4, Qt.KeyboardModifier.NoModifier, "4")
            QGuiApplication.sendEvent(listener.renderer.window, event)
    assert listener.renderer.session.pad.count == count
    again.leave()


def test_a_key_of_the_keypad_does_what_the_configuration_says(listener: Listener) -> None:
    listener.plug_in()
    listener.find("Los geht’s")
    listener.press(Key.Key_F15)
    assert listener.renderer.session.journey.step is Step.CHOOSE


def test_enter_acts_when_it_is_released(listener: Listener) -> None:
    listener.plug_in()
    listener.find("Los geht’s")
    for kind, step in ((QEvent.Type.KeyPress, Step.WELCOME), (QEvent.Type.KeyRelease, Step.CHOOSE)):
        event = QKeyEvent(kind, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
        QGuiApplication.sendEvent(listener.renderer.window, event)
        assert listener.renderer.session.journey.step is step
