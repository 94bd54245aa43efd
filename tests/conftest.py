"""What every test shares: Qt without a screen, drawn in software; properties with fixed seeds and no deadline."""

from __future__ import annotations

import gc
import os
from collections.abc import Generator
from itertools import chain, count, islice

import hypothesis
import pytest
from PySide6.QtGui import QGuiApplication

from tests.fixtures.appointment_city import appointment_city, running_appointment_city
from tests.fixtures.living_world import living_world
from tests.fixtures.pcscd import pcsc_service

# One definition for all tests: a process can speak to one PC/SC service only, and a world takes seconds to come up.
__all__ = ["appointment_city", "living_world", "pcsc_service", "running_appointment_city"]

_SLOW_FOLDERS = {"faults", "journeys"}
_TESTS_PER_COLLECTION = 20
_with_qt = count(1)

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

# A loaded machine must not fail a property, and a red test must be red again on the next machine.
hypothesis.settings.register_profile("test", deadline=None, derandomize=True)
hypothesis.settings.load_profile("test")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The application that the kiosk's processes have; there can be only one in a process, whichever test begins."""
    return QGuiApplication


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Take the tests and their modules, which last as long as the run, out of every collection of garbage."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let each worker begin with files of its own that wait for processes; what is shared at the end is short."""
    workers = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    files = list(dict.fromkeys(each.path for each in items if each.path.parent.name in _SLOW_FOLDERS))
    shares = [[each for each in items if each.path in files[worker::workers]] for worker in range(workers)]
    quick = iter([each for each in items if each.path.parent.name not in _SLOW_FOLDERS])
    for share in shares:
        share.extend(islice(quick, max(0, len(items) // workers - len(share))))
    items[:] = [*chain.from_iterable(shares), *quick]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, object, object]:
    """Collect garbage between tests that use Qt, not in them: its objects may die in no thread but this one."""
    if not _uses_qt(item):
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        if next(_with_qt) % _TESTS_PER_COLLECTION == 0 or not _uses_qt(nextitem):
            gc.collect()
            gc.enable()


def _uses_qt(item: pytest.Item | None) -> bool:
    return isinstance(item, pytest.Function) and "qapp" in item.fixturenames
