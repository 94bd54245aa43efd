"""Colour is never alone: two states of a control differ without their hues too, in light and dark or in shape."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from shiboken6 import Shiboken

from kiosk.domain.diagnosis import CheckStatus
from kiosk.viewmodels.diagnostics_rows import level, sign
from tests.accessibility.marks import changed_pixels
from tests.screens.renderer import RESOURCES, prepare_application

PIXELS_PER_MM = 4.0
LEAST_MM2 = 3.0
"""A ring or an icon is more; what only turns its hue is nothing."""

STATES = {
    "answer": 'RadioCard { text: "Ja"; chosen: other }',
    "switch": 'SwitchCard { text: "Doktorgrad"; on: other }',
    "field": 'TextInputField { label: "Straße"; text: "Gohlis"; error: other ? "Bitte prüfen" : "" }',
    "box": 'InputBox { spokenName: "Straße"; faulty: other }',
    "main button": 'PrimaryButton { text: "Weiter"; enabled: !other }',
    "button": 'SecondaryButton { text: "Weiter"; enabled: !other }',
    "service": 'ChoiceCard { title: "Ummelden"; unavailableReason: other ? "Gestört" : "" }',
    "progress": 'ProgressBar { text: "Lesen"; value: other ? 0.6 : 0.4 }',
    "step done": 'StepProgress { steps: ["A", "A", "A"]; current: other ? 1 : 0 }',
    "digits": "PinDots { capacity: 6; count: other ? 3 : 2 }",
    "key": 'KeyboardKey { implicitWidth: 60; caption: "a"; lit: other }',
    "focus of a button": (
        "FocusRing { anchors.fill: undefined; Layout.preferredWidth: 90; Layout.preferredHeight: 60; shown: other }"
    ),
}
NOTICES = ("Info", "Warning", "Error", "Success")
BY_HUE_ALONE = 'Rectangle { implicitWidth: 90; implicitHeight: 60; color: other ? "#a61b1b" : "#3e5f2b" }'


class Bench:
    """A window in which one control is drawn in one state and in the other."""

    def __init__(self) -> None:
        self._view = QQuickView()
        self._view.engine().addImportPath(str(RESOURCES / "qml"))
        self._view.resize(480, 320)
        self._view.show()
        self.theme = self._view.engine().singletonInstance("theme", "Theme")
        self.theme.setProperty("pixelsPerMm", PIXELS_PER_MM)

    def changed_mm2(self, control: str) -> float:
        """How much of the control is clearly lighter or darker when `other` is true, in square millimetres."""
        component = QQmlComponent(self._view.engine())
        imports = "import QtQuick; import QtQuick.Layouts; import theme; import controls; import diagnostics"
        place = f"ColumnLayout {{ x: 20; y: 20; width: 440; {control} }}"
        text = f"{imports}\nRectangle {{ property bool other; width: 480; height: 320; color: Theme.canvas; {place} }}"
        component.setData(QByteArray(text.encode()), QUrl())
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParentItem(self._view.contentItem())
        first = self._drawn()
        item.setProperty("other", True)
        second = self._drawn()
        item.setParentItem(None)
        item.deleteLater()
        return changed_pixels(first, second) / PIXELS_PER_MM**2

    def close(self) -> None:
        Shiboken.delete(self._view)

    def _drawn(self) -> QImage:
        for _ in range(3):
            QGuiApplication.processEvents()
            image = self._view.grabWindow()
        return image


@pytest.fixture(scope="module")
def a_bench(qapp: QGuiApplication) -> Iterator[Bench]:
    prepare_application()
    made = Bench()
    yield made
    made.close()


@pytest.fixture(params=[False, True], ids=["light", "contrast"])
def bench(a_bench: Bench, request: pytest.FixtureRequest) -> Bench:
    a_bench.theme.setProperty("highContrast", request.param)
    return a_bench


@pytest.mark.parametrize("state", STATES)
def test_the_states_of_a_control_differ_in_grey(bench: Bench, state: str) -> None:
    assert bench.changed_mm2(STATES[state]) >= LEAST_MM2


def test_every_kind_of_notice_differs_in_grey(bench: Bench) -> None:
    for one, other in combinations(NOTICES, 2):
        notice = f'Notice {{ text: "Der Scanner"; kind: other ? Notice.{one} : Notice.{other} }}'
        assert bench.changed_mm2(notice) >= LEAST_MM2, (one, other)


def test_every_state_of_a_check_differs_in_grey(bench: Bench) -> None:
    for one, other in combinations(CheckStatus, 2):
        signs = f'sign: other ? "{sign(one)}" : "{sign(other)}"; level: other ? {level(one)} : {level(other)}'
        panel = f'StatePanel {{ title: "Scanner"; stateText: "so"; {signs} }}'
        assert bench.changed_mm2(panel) >= LEAST_MM2, (one, other)


def test_what_differs_by_its_hue_alone_is_found(bench: Bench) -> None:
    assert bench.changed_mm2(BY_HUE_ALONE) == 0
