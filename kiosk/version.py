"""Which version of the program runs."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """Return the version that is installed; 0 in a checkout that is not."""
    try:
        return version("buergerschalter")
    except PackageNotFoundError:
        return "0"
