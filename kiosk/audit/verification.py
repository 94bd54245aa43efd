"""The proof: every line of the journal follows from the one before, and every signed head is in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature

from kiosk.audit.entry import START, Line, chained
from kiosk.audit.heads import Head, certificate_path, is_signed_by, read_heads
from kiosk.audit.log_event import LogEvent
from kiosk.audit.segments import segment_paths


@dataclass(frozen=True, slots=True)
class Verification:
    """How many lines there are, up to which the device has signed them and when, what is wrong, and what to know."""

    lines: int
    signed: int
    signed_at: str
    findings: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing that was signed has been changed, moved or removed."""
        return not self.findings


@dataclass(slots=True)
class _Chain:
    """What a walk over all lines has found."""

    lines: int = 0
    number: int = 0
    digest: str = START
    digests: dict[int, str] = field(default_factory=dict)
    claimed: set[int] = field(default_factory=set)
    findings: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def verify(directory: Path, authority: x509.Certificate) -> Verification:
    """Check the whole journal against its signed heads; `authority` has certified the keys of the device.

    Raises:
        OSError: it cannot be read.
    """
    chain = _walk(directory)
    heads = read_heads(directory)
    findings = [*chain.findings, *_head_findings(directory, chain, heads, authority)]
    if unsaid := chain.claimed - {each.count for each in heads}:
        findings.append(f"the signature over line {max(unsaid)} is missing")
    last = max(heads, key=lambda each: each.count, default=None)
    if last is None and chain.lines:
        chain.notes.append("nothing has been signed yet: a line that is missing cannot be missed")
    signed, signed_at = (last.count, last.at) if last else (0, "")
    return Verification(chain.lines, signed, signed_at, tuple(findings), tuple(chain.notes))


def _walk(directory: Path) -> _Chain:
    chain = _Chain()
    paths = segment_paths(directory)
    for path in paths:
        lines = path.read_bytes().split(b"\n")
        if torn := lines.pop():
            told = chain.notes if path == paths[-1] else chain.findings
            told.append(f"{path.name} ends in half a line ({len(torn)} bytes), as a power cut leaves it")
        for place, raw in enumerate(lines, start=1):
            _take(chain, f"{path.name}, line {place}", raw, may_begin=place == 1 and path.stem != "00001")
    return chain


def _take(chain: _Chain, where: str, raw: bytes, *, may_begin: bool) -> None:
    chain.lines += 1
    try:
        line = Line.parse(raw)
        number = line.number
    except ValueError:
        chain.findings.append(f"{where}: cannot be read")
        return
    if chain.lines == 1 and may_begin:
        chain.notes.append(f"the journal begins at number {number}; earlier segments are kept elsewhere")
    elif number != chain.number + 1:
        chain.findings.append(f"{where}: is number {number}, and number {chain.number + 1} was to come")
    elif line.digest != chained(chain.digest, line.body):
        chain.findings.append(f"{where}: was changed, or followed another line")
    chain.number, chain.digest = number, line.digest
    chain.digests[number] = line.digest
    chain.claimed |= _claimed(line.body)


def _claimed(body: bytes) -> set[int]:
    members = json.loads(body)
    return {members["count"]} if members.get("event") == LogEvent.JOURNAL_SIGNED.value else set()


def _head_findings(
    directory: Path, chain: _Chain, heads: tuple[Head, ...], authority: x509.Certificate
) -> Iterator[str]:
    certificates = _certificates(directory, heads, authority)
    first = min(chain.digests, default=1)
    for head in heads:
        what = f"the signature of {head.at} over line {head.count}"
        certificate = certificates.get(head.key_id)
        if certificate is None:
            yield f"{what}: the city has not certified the key {head.key_id}"
        elif not is_signed_by(head, certificate) or not _was_valid(certificate, head.at):
            yield f"{what}: is not good"
        elif head.count > chain.number:
            yield f"{what}: the journal ends at line {chain.number}, the rest is missing"
        elif head.count >= first and chain.digests.get(head.count) != head.digest:
            yield f"{what}: the journal up to there is not the one that was signed"


def _certificates(
    directory: Path, heads: tuple[Head, ...], authority: x509.Certificate
) -> Mapping[str, x509.Certificate]:
    @cache
    def certified(key_id: str) -> x509.Certificate | None:
        try:
            certificate = x509.load_pem_x509_certificate(certificate_path(directory, key_id).read_bytes())
            certificate.verify_directly_issued_by(authority)
        except (OSError, ValueError, TypeError, InvalidSignature):
            return None
        return certificate

    found = {each.key_id: certified(each.key_id) for each in heads}
    return {key_id: each for key_id, each in found.items() if each is not None}


def _was_valid(certificate: x509.Certificate, at: str) -> bool:
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return False
    return moment.tzinfo is not None and certificate.not_valid_before_utc <= moment <= certificate.not_valid_after_utc
