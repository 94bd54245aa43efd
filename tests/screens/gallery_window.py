"""The gallery of all controls in a window of its own, drawn without a screen and touched as a finger would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QTest
from shiboken6 import Shiboken

from tests.screens.renderer import RESOURCES

GALLERY = Path(__file__).with_name("Gallery.qml")
PAGES = tuple(sorted(each.stem for each in GALLERY.with_name("gallery").glob("*Page.qml")))
SETTLING_FRAMES = 3
WIDTH_MM = 268.0
"""The short side of a 21.5-inch screen, the smallest for which the kiosk is designed at 1080 × 1920."""


@dataclass(frozen=True)
class Mode:
    """One way in which the controls can be looked at."""

    portrait: bool = True
    high_contrast: bool = False
    text_scale: float = 1.0
    right_to_left: bool = False

    @property
    def name(self) -> str:
        parts = ["portrait" if self.portrait else "landscape"]
        parts += ["contrast"] if self.high_contrast else []
        parts += [f"{self.text_scale:.0%}".rstrip("%")] if self.text_scale != 1 else []
        parts += ["rtl"] if self.right_to_left else []
        return ".".join(parts)


class GalleryWindow:
    """One window; it is shown one page after the other in one mode after the other."""

    def __init__(self) -> None:
        self.warnings: list[str] = []
        self._frames = 0
        self.window = QQuickView()
        self.window.frameSwapped.connect(self._count_frame)
        engine = self.window.engine()
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(lambda found: self.warnings.extend(each.toString() for each in found))
        engine.addImportPath(str(RESOURCES / "qml"))
        self.theme = engine.singletonInstance("theme", "Theme")
        self.theme.setProperty("calm", True)
        self.window.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.window.setInitialProperties({"page": PAGES[0]})
        self.window.setSource(QUrl.fromLocalFile(str(GALLERY)))
        assert not self.window.errors(), self.window.errors()
        self.window.show()

    @property
    def pixels_per_mm(self) -> float:
        return float(self.theme.property("pixelsPerMm"))

    def show(self, page: str, mode: Mode | None = None) -> None:
        """Bring the page to the window, new and at rest, and the window to the front."""
        self.window.requestActivate()
        assert QTest.qWaitForWindowActive(self.window)
        mode = mode or Mode()
        size = (1080, 1920) if mode.portrait else (1920, 1080)
        facts = {
            "pixelsPerMm": 1080 / WIDTH_MM,
            "portrait": mode.portrait,
            "highContrast": mode.high_contrast,
            "textScale": mode.text_scale,
            "rightToLeft": mode.right_to_left,
        }
        self.window.rootObject().setProperty("page", "")
        for name, value in facts.items():
            self.theme.setProperty(name, value)
        self.window.resize(*size)
        self.window.rootObject().setProperty("page", page)
        self.settle()

    def settle(self) -> None:
        """Wait until everything is laid out: a layout may need the frame after the next."""
        for _ in range(SETTLING_FRAMES):
            drawn = self._frames
            self.window.update()
            while self._frames == drawn:
                QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _count_frame(self) -> None:
        self._frames += 1

    def items(self) -> Iterator[QQuickItem]:
        """Every visible item of the window, parents before children."""
        yield from _visible(self.window.contentItem())

    def of(self, kind: str) -> list[QQuickItem]:
        """Return the visible items of the control, as `PinPad`."""
        return [each for each in self.items() if each.metaObject().className().startswith(f"{kind}_QML")]

    def named(self, name: str) -> QQuickItem:
        """Return the visible item that a screen reader would call so."""
        return next(each for each in self.items() if accessible_name(each) == name)

    def touch(self, item: QQuickItem) -> None:
        point = self.centre(item)
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=point)
        self.settle()

    def press_and_leave(self, item: QQuickItem) -> None:
        """Put the finger on the item, and take it off the glass elsewhere."""
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, pos=self.centre(item))
        QTest.mouseMove(self.window, QPoint(2, self.window.height() // 2))
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, pos=QPoint(2, self.window.height() // 2))
        self.settle()

    def centre(self, item: QQuickItem) -> QPoint:
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def rect(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def write(self, label: str) -> QQuickItem:
        """Put the focus into the text field of that label and return it."""
        box = next(each for each in self.items() if each.inherits("QQuickTextField") and accessible_name(each) == label)
        box.forceActiveFocus()
        self.settle()
        return box

    def colour(self, token: str) -> QColor:
        return QColor(self.theme.property(token))

    def take_warnings(self) -> list[str]:
        found, self.warnings = self.warnings, []
        return found

    def close(self) -> None:
        Shiboken.delete(self.window)


def accessible_name(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    yield item
    for each in item.childItems():
        yield from _visible(each)
