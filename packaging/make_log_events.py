"""Makes the code's constants and the operators' table of `resources/log_events.toml`, the closed list of events."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = ROOT / "resources" / "log_events.toml"
KINDS: Final = (
    "visit", "identification", "document", "submission", "appointment", "delivery", "device", "staff", "diagnosis",
    "kiosk", "journal",
)  # fmt: skip
_KEYS: Final = {"id", "kind", "codes", "meaning", "action"}

_CODE: Final = '''"""The events of the journal, made from `resources/log_events.toml` by `make events`."""

from __future__ import annotations

from enum import Enum


class LogEvent(Enum):
    """What the journal may say; what each means and asks for stands in `docs/log-events.md`."""

{members}

    @property
    def codes(self) -> frozenset[str]:
        """The facts that may stand beside the event."""
        return _CODES[self]


_CODES = {{
{codes}
}}
'''

_TABLE: Final = """# Events of the journal

Made from [`resources/log_events.toml`](../resources/log_events.toml) by `make events`; change them there.
`kiosk audit show` prints the journal, `kiosk audit verify` proves that nothing in it was changed, moved or removed.
A line says who acted in which role (citizen, clerk, technician, or the device itself) and never about whom:
beside the event stand the codes of this table, and nothing else.

| event | about | codes | what has happened | what to do |
|---|---|---|---|---|
{rows}
"""


def read_events(text: str) -> tuple[Mapping[str, Any], ...]:
    """Return the events in the order of the file.

    Raises:
        ValueError: a row is not whole, or stands there twice.
    """
    events = tuple(tomllib.loads(text)["event"])
    for each in events:
        if set(each) != _KEYS or not all(each[key] for key in _KEYS - {"codes"}) or each["kind"] not in KINDS:
            raise ValueError(f"{each.get('id')}: has {sorted(each)}; wanted are {sorted(_KEYS)} with a kind of {KINDS}")
    if len({each["id"] for each in events}) != len(events):
        raise ValueError("an event stands there twice")
    return events


def code_of(events: Iterable[Mapping[str, Any]]) -> str:
    """Return the module with the constants."""
    events = tuple(events)
    members = "\n".join(f'    {each["id"].upper()} = "{each["id"]}"' for each in events)
    codes = "\n".join(f"    LogEvent.{each['id'].upper()}: {_set_of(each['codes'])}," for each in events)
    return _CODE.format(members=members, codes=codes)


def table_of(events: Iterable[Mapping[str, Any]]) -> str:
    """Return the operators' page."""
    rows = (
        f"| `{each['id']}` | {each['kind']} | {', '.join(f'`{code}`' for code in each['codes'])} | {each['meaning']}"
        f" | {each['action']} |"
        for each in events
    )
    return _TABLE.format(rows="\n".join(rows))


def products(root: Path = ROOT) -> Mapping[Path, str]:
    """Return what the files must hold, by file."""
    events = read_events((root / SOURCE.relative_to(ROOT)).read_text(encoding="utf-8"))
    return {
        root / "kiosk" / "audit" / "log_event.py": code_of(events),
        root / "docs" / "log-events.md": table_of(events),
    }


def _set_of(codes: list[str]) -> str:
    return "frozenset({" + ", ".join(f'"{each}"' for each in codes) + "})" if codes else "frozenset()"


def main() -> int:
    """Write the files."""
    for path, content in products().items():
        path.write_text(content, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
