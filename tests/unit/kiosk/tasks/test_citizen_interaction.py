"""The citizen's part at the card: asked by events, answered from another thread, never left waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from hardware.card.chip import ForeignCard, MuteCard
from hardware.card.reader import ReaderState
from hardware.card.simulated import SimulatedReader
from hardware.errors import CardError, CardLost, CardMute, CardServiceUnavailable, ReaderUnavailable
from kiosk.errors import IdentificationCancelled
from kiosk.journey.events import (
    CardAwaited,
    CardFound,
    ProviderShown,
    ReaderPadAwaited,
    ReadingProgressed,
    SecretAwaited,
    WorkerEvent,
)
from kiosk.journey.journey import SecretKind
from kiosk.tasks.citizen_interaction import CitizenInteraction
from kiosk.tasks.visit import TaskControl
from tests.fixtures.a_service import PROVIDER
from tests.fixtures.bench import Bench


@pytest.fixture
def interaction(bench: Bench) -> CitizenInteraction:
    return CitizenInteraction(bench.reader, bench.control)


def test_consent_is_asked_for_and_waited_for(bench: Bench, interaction: CitizenInteraction) -> None:
    interaction.accept(("DG7",))
    assert interaction.accept_provider(PROVIDER) == {"DG7"}
    assert bench.events == [ProviderShown(PROVIDER)]


def test_a_secret_is_asked_for_with_what_the_card_says(bench: Bench, interaction: CitizenInteraction) -> None:
    interaction.submit(bytearray(b"123456"))
    assert interaction.ask_secret(SecretKind.PIN, 2, was_refused=True) == bytearray(b"123456")
    assert bench.events == [SecretAwaited(SecretKind.PIN, 2, was_refused=True)]


@pytest.mark.parametrize(
    "wait",
    [
        lambda interaction: interaction.accept_provider(PROVIDER),
        lambda interaction: interaction.card_connection(),
        lambda interaction: interaction.ask_secret(SecretKind.CAN, None, was_refused=False),
    ],
)
def test_whoever_cancels_is_not_waited_for(
    bench: Bench, interaction: CitizenInteraction, wait: Callable[[CitizenInteraction], object]
) -> None:
    bench.cancelled.set()
    with pytest.raises(IdentificationCancelled):
        wait(interaction)


def test_a_card_is_awaited_once_and_then_connected_to(bench: Bench) -> None:
    def report(event: WorkerEvent) -> None:
        bench.events.append(event)
        if isinstance(event, CardAwaited):
            bench.reader.insert(ForeignCard())

    connection = CitizenInteraction(bench.reader, TaskControl(threading.Event(), report)).card_connection()
    connection.close()
    assert bench.events == [CardAwaited(), CardFound()]


def test_a_card_that_lies_there_is_not_awaited(bench: Bench, interaction: CitizenInteraction) -> None:
    bench.reader.insert(ForeignCard())
    interaction.card_connection().close()
    assert bench.events == [CardFound()]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda reader: reader.unplug(), ReaderUnavailable),
        (lambda reader: reader.service_down(True), CardServiceUnavailable),
        (lambda reader: reader.insert(MuteCard()), CardMute),
    ],
    ids=["unplugged", "service gone", "upside down"],
)
def test_what_happens_at_the_reader_ends_the_wait_for_a_card_at_once(
    bench: Bench, change: Callable[[SimulatedReader], None], error: type[CardError]
) -> None:
    def report(event: WorkerEvent) -> None:
        bench.events.append(event)
        change(bench.reader)

    with pytest.raises(error):
        CitizenInteraction(bench.reader, TaskControl(threading.Event(), report)).card_connection()
    assert bench.events == [CardAwaited()]


def test_a_card_that_is_pushed_in_further_is_given_a_moment(bench: Bench, interaction: CitizenInteraction) -> None:
    class Settling(SimulatedReader):
        def wait(self, known: ReaderState, timeout_seconds: float, cancelled: threading.Event) -> ReaderState:
            self.remove()
            self.insert(ForeignCard())
            return super().wait(known, timeout_seconds, cancelled)

    reader = Settling()
    reader.insert(MuteCard())
    CitizenInteraction(reader, bench.control).card_connection().close()
    assert bench.events == [CardFound()]


@pytest.mark.parametrize(
    ("change", "error"),
    [
        (lambda reader: reader.remove(), CardLost),
        (lambda reader: reader.unplug(), ReaderUnavailable),
        (lambda reader: reader.service_down(True), CardServiceUnavailable),
    ],
    ids=["card", "reader", "service"],
)
def test_whatever_goes_while_a_secret_is_typed_is_told_by_its_name(
    bench: Bench, interaction: CitizenInteraction, change: Callable[[SimulatedReader], None], error: type[CardError]
) -> None:
    bench.reader.insert(ForeignCard())
    change(bench.reader)
    with pytest.raises(error) as raised:
        interaction.ask_secret(SecretKind.PIN, None, was_refused=False)
    assert type(raised.value) is error


def test_without_reader_or_service_no_card_is_awaited(bench: Bench, interaction: CitizenInteraction) -> None:
    bench.reader.unplug()
    with pytest.raises(ReaderUnavailable):
        interaction.card_connection()
    bench.reader.service_down(True)
    with pytest.raises(CardServiceUnavailable):
        interaction.card_connection()
    assert bench.events == []


def test_progress_is_told(bench: Bench, interaction: CitizenInteraction) -> None:
    interaction.progress(0.25)
    assert bench.events == [ReadingProgressed(0.25)]


def test_a_secret_that_nobody_has_fetched_is_overwritten(interaction: CitizenInteraction) -> None:
    secrets = [bytearray(b"123456"), bytearray(b"500540")]
    for each in secrets:
        interaction.submit(each)
    interaction.forget()
    assert secrets == [bytearray(6), bytearray(6)]


def test_a_secret_that_comes_too_late_is_overwritten(interaction: CitizenInteraction) -> None:
    interaction.forget()
    late = bytearray(b"123456")
    interaction.submit(late)
    assert late == bytearray(6)


def test_only_as_many_digits_as_the_secret_has_are_taken(bench: Bench, interaction: CitizenInteraction) -> None:
    bench.reader.insert(ForeignCard())
    secrets = [bytearray(b"12345"), bytearray(), bytearray(b"1234567"), bytearray(b"123456")]
    for each in secrets:
        interaction.submit(each)
    assert interaction.ask_secret(SecretKind.PIN, None, was_refused=False) is secrets[3]
    assert secrets[:3] == [bytearray(5), bytearray(), bytearray(7)]


def test_a_new_pin_may_be_reconsidered_instead_of_repeated(bench: Bench, interaction: CitizenInteraction) -> None:
    interaction.reconsider()
    assert interaction.ask_secret(SecretKind.NEW_PIN_REPEATED, None, was_refused=False, is_easy=True) == bytearray()
    assert bench.events == [SecretAwaited(SecretKind.NEW_PIN_REPEATED, None, was_refused=False, is_easy=True)]


def test_a_card_that_is_taken_away_over_the_pad_is_noticed_at_once(
    bench: Bench, interaction: CitizenInteraction
) -> None:
    with pytest.raises(CardLost):
        interaction.ask_secret(SecretKind.PIN, None, was_refused=False)


def test_the_keypad_of_the_reader_is_told_and_not_waited_for(bench: Bench, interaction: CitizenInteraction) -> None:
    interaction.use_pin_pad(SecretKind.PIN, 2, was_refused=True)
    assert bench.events == [ReaderPadAwaited(SecretKind.PIN, 2, was_refused=True)]
    bench.cancelled.set()
    with pytest.raises(IdentificationCancelled):
        interaction.use_pin_pad(SecretKind.PIN, 2, was_refused=True)
