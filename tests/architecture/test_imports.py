"""Rules of direction that name modules within a foreign package, or drivers, and so go beyond the contracts."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.architecture.conftest import Module

DRIVERS = {"pcsc", "simulated", "virtual_pcd", "sane", "escl", "cups", "espeak", "keyring", "pkcs11", "software_key"}
HARMLESS_XML = {
    "Element",
    "SubElement",
    "tostring",
    "register_namespace",
    "ParseError",
    "ElementTree",
    "saxutils",
    "escape",
}
NAMES_OF_BAGS = {"utils", "util", "helpers", "helper", "common", "core", "misc", "managers", "manager"}


def _is_in(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def test_qt_quick_is_used_only_where_screens_are_made(modules: Mapping[str, Module]) -> None:
    allowed = ("kiosk.app", "kiosk.session", "kiosk.narration", "kiosk.viewmodels", "kiosk.demo")
    wrong = [
        (module.name, imported)
        for module in modules.values()
        for imported in module.imports()
        if _is_in(imported, "PySide6.QtQuick", "PySide6.QtQml") and not _is_in(module.name, *allowed)
    ]
    assert wrong == []


def test_printing_uses_nothing_of_qt_but_core_and_gui(modules: Mapping[str, Module]) -> None:
    wrong = [
        (module.name, imported)
        for module in modules.values()
        if _is_in(module.name, "kiosk.printing")
        for imported in module.imports()
        if imported.startswith("PySide6.") and not _is_in(imported, "PySide6.QtCore", "PySide6.QtGui")
    ]
    assert wrong == []


def test_view_models_know_session_journey_and_domain_only(modules: Mapping[str, Module]) -> None:
    known = ("kiosk.viewmodels", "kiosk.session", "kiosk.journey", "kiosk.domain", "kiosk.errors")
    wrong = [
        (module.name, imported)
        for module in modules.values()
        if _is_in(module.name, "kiosk.viewmodels")
        for imported in module.imports()
        if _is_in(imported, "kiosk", "hardware") and not _is_in(imported, *known)
    ]
    assert wrong == []


def test_drivers_are_named_in_devices_dock_and_demo_only(modules: Mapping[str, Module]) -> None:
    wrong = [
        (module.name, imported)
        for module in modules.values()
        if not _is_in(module.name, "hardware.devices", "kiosk.dock", "kiosk.demo")
        for imported in module.imports()
        if (driver := _driver_in(imported)) and not _is_in(module.name, driver.rpartition(".")[0])
    ]
    assert wrong == []


def _driver_in(imported: str) -> str | None:
    """Return the driver's module (`hardware.card.pcsc`) if that or something in it is imported."""
    parts = imported.split(".")
    return ".".join(parts[:3]) if parts[0] == "hardware" and len(parts) >= 3 and parts[2] in DRIVERS else None


@pytest.mark.parametrize("dangerous", ["pickle", "shelve", "marshal", "multiprocessing"])
def test_what_can_run_foreign_code_is_not_imported(modules: Mapping[str, Module], dangerous: str) -> None:
    found = [module.name for module in modules.values() if any(_is_in(each, dangerous) for each in module.imports())]
    assert found == []


def test_the_standard_library_never_parses_xml(modules: Mapping[str, Module]) -> None:
    """Building elements and escaping text is harmless; parsing is defusedxml's."""
    found = {(name, each) for name, module in modules.items() for each in module.imports() if _is_in(each, "xml")}
    assert {(name, each) for name, each in found if each.rpartition(".")[2] not in HARMLESS_XML} == set()
    assert [name for name, module in modules.items() if "import xml." in module.source] == []


def test_nothing_is_forked(modules: Mapping[str, Module]) -> None:
    assert [name for name, module in modules.items() if "os.fork" in module.source] == []


def test_no_package_is_a_bag(modules: Mapping[str, Module]) -> None:
    assert [name for name in modules if NAMES_OF_BAGS & set(name.split("."))] == []


def test_every_folder_of_tests_mirrors_the_code(root: Path) -> None:
    folders = [
        each.parent.relative_to(root / "tests" / "unit") for each in (root / "tests" / "unit").rglob("test_*.py")
    ]
    assert [str(folder) for folder in set(folders) if not (root / folder).is_dir()] == []
