"""The citizen's part in an identification: asked by events, answered from another thread, never left waiting."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from hardware.card.chip import ForeignCard
from hardware.errors import CardServiceUnavailable, ReaderUnavailable, SecurityModuleError
from kiosk.errors import IdentificationCancelled
from kiosk.journey.effects import ReadIdentity
from kiosk.journey.events import CardAwaited, CardFound, ProviderShown, ReadingProgressed, SecretAwaited, WorkerEvent
from kiosk.journey.journey import SecretKind
from kiosk.tasks.read_identity import CitizenInteraction, read_identity
from kiosk.tasks.visit import TaskControl
from tests.fixtures.a_service import PROVIDER
from tests.fixtures.bench import Bench
from tests.fixtures.submissions import SERVICE


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


def test_an_identification_that_cannot_begin_overwrites_what_was_typed(
    bench: Bench, interaction: CitizenInteraction
) -> None:
    typed = bytearray(b"123456")
    interaction.submit(typed)
    with pytest.raises(SecurityModuleError):
        read_identity(ReadIdentity(SERVICE.slug, "de"), bench.visit, bench.control, interaction)
    assert typed == bytearray(6)
