"""What pyproject.toml cannot say: the wheel carries `resources` and the compiled `translations` inside `kiosk`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
FOLDERS = ("resources", "translations")


class BuildWithData(build_py):
    """Copies the data beside the code, where `kiosk.config.data_dir` finds it. An editable install needs no copy."""

    def run(self) -> None:
        """Build the modules, then the data."""
        super().run()
        if not self.editable_mode:
            for folder in FOLDERS:
                self._copy(folder)
            self._compile_translations()

    def get_outputs(self, include_bytecode: int = 1) -> list[str]:
        """Name the data as well, so that it is installed and uninstalled."""
        data = [str(each) for each in self._data.rglob("*") if each.is_file()]
        return [*super().get_outputs(include_bytecode), *data]

    @property
    def _data(self) -> Path:
        return Path(self.build_lib) / "kiosk" / "data"

    def _copy(self, folder: str) -> None:
        target = self._data / folder
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(ROOT / folder, target, ignore=shutil.ignore_patterns("*.qm", "__pycache__"))

    def _compile_translations(self) -> None:
        for source in sorted((self._data / "translations").glob("*.ts")):
            subprocess.run([_lrelease(), "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
            source.unlink()


def _lrelease() -> str:
    """Return Qt's compiler of translations, which comes with PySide6 (build with `--no-isolation`, see Makefile)."""
    found = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent)) or shutil.which("pyside6-lrelease")
    if not found:
        raise SystemExit("pyside6-lrelease is missing: build inside the project's environment, with `make package`")
    return found


setup(cmdclass={"build_py": BuildWithData})
