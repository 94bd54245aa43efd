"""The mark by which `lupdate` finds texts that are looked up later; PySide6's own is typed as `object`."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text unchanged; `lupdate` notes it under the context."""
    del context
    return text
