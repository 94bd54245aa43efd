"""Digits that are a name, not an amount, are said one by one: telephone numbers, postcodes, numbers of papers."""

from __future__ import annotations

import re

_ROW = re.compile(r"(?<!\d)(?<!\d[.,])\+?\d+(?:[ \u00a0\u202f/-]\d+)*(?![.,]?\d)")
"""Groups of digits that may belong together; what has a decimal place, or is grouped by dots, is an amount."""

_CODE = re.compile(r"(?<![\w-])[0-9A-Za-z]+(?:-[0-9A-Za-z]+)+(?![\w-])")
_MIXED = re.compile(r"(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[0-9A-Za-z]+")
_SIGNS = re.compile(rf"[A-Z]+|\d+|{_MIXED.pattern}")
_UNIT = re.compile(r"[ \u00a0\u202f]?(?:€|%|EUR|[Ee]uro|[Aa]vro|[Єє]вро|يورو)")
_YEAR = re.compile(r"(?:19|20)\d\d")

_LONGEST_AMOUNT = 4
"""So many digits are still heard as an amount, or a year; amounts of more are written with dots."""

_SHORT_NAMES = {"110", "112", "115"}
"""Whom one calls: the police, the fire brigade, the authorities."""


def spelled(text: str) -> str:
    """Return the text with each number that is a name, and each code, taken apart: no voice makes millions of it."""
    return _ROW.sub(_row_spelled, _CODE.sub(_code_spelled, text))


def _code_spelled(code: re.Match[str]) -> str:
    parts = code.group().split("-")
    if not any(map(_MIXED.fullmatch, parts)) or not all(map(_SIGNS.fullmatch, parts)):
        return code.group()
    return ", ".join(" ".join(each) for each in parts)


def _row_spelled(row: re.Match[str]) -> str:
    text = row.string
    groups = re.split(r"([ \u00a0\u202f/-])", row.group())
    names = _names(groups)
    if not any(names) or _UNIT.match(text, row.end()) or text[: row.start()].rstrip().endswith("€"):
        return row.group()
    said = ""
    for number, is_name in enumerate(names):
        group = groups[2 * number]
        said += " ".join(group).replace("+ ", "+") if is_name else group
        if 2 * number + 1 < len(groups):
            said += ", " if is_name else groups[2 * number + 1]
    return said


def _names(groups: list[str]) -> list[bool]:
    """Say of each group whether it is a name; what follows a name in the same row belongs to it."""
    digits, gaps = groups[::2], groups[1::2]
    names: list[bool] = []
    for number, each in enumerate(digits):
        follows = bool(names) and names[-1]
        begins = number < len(gaps) and gaps[number] not in "-/" and _are_one_name(each, digits[number + 1])
        names.append(follows or begins or _is_name(each))
    return names


def _is_name(digits: str) -> bool:
    longest_amount = 2 if digits.startswith("0") else _LONGEST_AMOUNT
    return digits in _SHORT_NAMES or digits.startswith("+") or len(digits) > longest_amount


def _are_one_name(first: str, second: str) -> bool:
    return min(len(first), len(second)) > 2 and not (_YEAR.fullmatch(first) and _YEAR.fullmatch(second))
