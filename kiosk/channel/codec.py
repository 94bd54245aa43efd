"""Dataclasses of a closed set to JSON and back; `bytes` become references to binary frames of their own.

Never pickle: the process that parses hostile images and XML must not be able to run code in the UI.
"""

from __future__ import annotations

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from kiosk.errors import ChannelError

Json = Any
_KIND = "$kind"


def to_json(value: object, binaries: list[bytes]) -> Json:
    """Return the value as JSON, its bytes appended to `binaries` in order."""
    if value is None or (isinstance(value, bool | int | float | str) and not isinstance(value, Enum)):
        return value
    if isinstance(value, bytes):
        binaries.append(value)
        return {"$binary": len(binaries) - 1}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return str(value)
    if is_dataclass(value):
        hints = _hints(value.__class__)
        return {each.name: _part(hints[each.name], getattr(value, each.name), binaries) for each in fields(value)}
    if isinstance(value, Mapping):
        return [[to_json(key, binaries), to_json(each, binaries)] for key, each in value.items()]
    if isinstance(value, tuple):
        return [to_json(each, binaries) for each in value]
    raise TypeError(f"{type(value).__name__} is not of the closed set")


def _part(kind: Any, value: object, binaries: list[bytes]) -> Json:
    """Return a part as JSON; where its type is one of several, it says which."""
    raw = to_json(value, binaries)
    return {**raw, _KIND: type(value).__name__} if len(_choices(kind)) > 1 and value is not None else raw


def from_json(kind: Any, raw: Json, binaries: list[bytes]) -> Any:
    """Return the value of the type, strictly: missing, unknown or wrongly typed parts are refused.

    Raises:
        ChannelError: the message is not of the closed set.
    """
    try:
        return _decode(kind, raw, binaries)
    except (TypeError, ValueError, KeyError, IndexError, AttributeError, ArithmeticError) as error:
        raise ChannelError(f"a message does not fit {getattr(kind, '__name__', kind)}") from error


def _decode(kind: Any, raw: Json, binaries: list[bytes]) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, types.UnionType}:
        return _decode_choice(kind, raw, binaries)
    if origin is tuple:
        return tuple(_decode(arguments[0], each, binaries) for each in _list(raw))
    if origin is not None and issubclass(origin, Mapping):
        key_kind, value_kind = arguments
        return {_decode(key_kind, key, binaries): _decode(value_kind, each, binaries) for key, each in _list(raw)}
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        if set(raw) != set(hints):
            raise ValueError("the parts do not fit")
        return kind(**{name: _decode(hint, raw[name], binaries) for name, hint in hints.items()})
    return _decode_scalar(kind, raw, binaries)


def _decode_scalar(kind: Any, raw: Json, binaries: list[bytes]) -> Any:
    if kind is bytes:
        return binaries[raw["$binary"]]
    if issubclass(kind, Enum):
        return kind(raw)
    if kind is Decimal and isinstance(raw, str):
        return Decimal(raw)
    if kind is float and type(raw) is int:
        return float(raw)
    if type(raw) is not kind:
        raise TypeError("a part is of another type")
    return raw


def _decode_choice(kind: Any, raw: Json, binaries: list[bytes]) -> Any:
    if raw is None:
        if type(None) not in get_args(kind):
            raise TypeError("a part is missing")
        return None
    choices = _choices(kind)
    if len(choices) == 1:
        return _decode(choices[0], raw, binaries)
    named = {each.__name__: each for each in choices}
    return _decode(named[raw[_KIND]], {name: each for name, each in raw.items() if name != _KIND}, binaries)


@cache
def _choices(kind: Any) -> tuple[Any, ...]:
    """Return what a part can be, beside nothing; several are dataclasses all."""
    if get_origin(kind) not in {Union, types.UnionType}:
        return (kind,)
    return tuple(each for each in get_args(kind) if each is not type(None))


def _list(raw: Json) -> list[Json]:
    """Return a list as it is; a text or an object could be walked through just as well."""
    if not isinstance(raw, list):
        raise TypeError("a part is not a list")
    return raw


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)
