"""Sealing a draft in one step: data, signatures, metadata, encryption; nothing of it touches the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha512
from uuid import uuid4

from hardware.security_module.signer import Signer
from kiosk.domain.destination import Destination
from kiosk.domain.draft import Draft
from kiosk.domain.service import Service
from kiosk.domain.submission import SealedAttachment, Submission
from kiosk.errors import SealingError
from kiosk.sealing.data import PaperDigest, submission_data
from kiosk.sealing.encryption import encrypt
from kiosk.sealing.metadata import (
    ATTACHMENT_TYPE,
    DATA_TYPE,
    Author,
    SignedAttachment,
    SignedPart,
    metadata,
)
from kiosk.sealing.signing import sign_detached, with_countersignature
from kiosk.version import program_version

Countersign = Callable[[bytes], str]
"""Has a clerk sign exactly these bytes, and returns `header..signature`."""


def seal(
    draft: Draft,
    service: Service,
    attachments: Sequence[tuple[str, bytes]],
    *,
    destination: Destination,
    signer: Signer,
    branch: str,
    now: datetime,
    countersign: Countersign | None = None,
) -> Submission:
    """Return the draft signed by the device and encrypted for the city.

    `attachments` are pairs of a paper's slug and its PDF; `branch` is the branch's id; `now` has an offset.
    `countersign` has the clerk sign the same data as the device, where she has helped; they name the hash of all else.

    Raises:
        SealingError: the destination's key expires too soon or cannot be used, or the draft is of another service.
        SecurityModuleError: the seal key cannot be used.
    """
    _check(draft, service, destination, now, countersign)
    signed = tuple(_signed_attachments(attachments, service, signer))
    data = _signed_data(draft, service, signed, signer, branch=branch, now=now)
    if countersign is not None:
        data = replace(data, signature=with_countersignature(data.signature, countersign(data.content)))
    description = metadata(
        data,
        signed,
        schema_uri=service.schema_uri,
        report=draft.identity.report if draft.identity else None,
        reference=draft.reference,
        application_date=now.date(),
        author=Author(f"Bürgerschalter {branch}", program_version()),
    )
    return Submission(
        reference=draft.reference,
        destination_id=destination.destination_id,
        service_identifier=service.identifier,
        service_name=service.text("de", "title"),
        sealed_at=now.isoformat(timespec="seconds"),
        metadata=encrypt(description, DATA_TYPE, destination),
        data=encrypt(data.content, DATA_TYPE, destination),
        attachments=tuple(_sealed(each, destination) for each in signed),
    )


def _check(
    draft: Draft, service: Service, destination: Destination, now: datetime, countersign: Countersign | None
) -> None:
    if (countersign is None) is not (draft.assistance is None):
        raise SealingError("what a clerk has helped with is signed by her, and nothing else is")
    if draft.service != service.slug:
        raise SealingError(f"a draft of {draft.service} was given as one of {service.slug}")
    if not destination.takes_intake(now):
        raise SealingError("the destination's key expires too soon for something new")


def _signed_attachments(
    attachments: Sequence[tuple[str, bytes]], service: Service, signer: Signer
) -> Iterator[SignedAttachment]:
    for paper, pdf in attachments:
        part = SignedPart(pdf, sign_detached(pdf, signer))
        yield SignedAttachment(str(uuid4()), paper, service.text("de", f"paper.{paper}.title"), part)


def _signed_data(
    draft: Draft,
    service: Service,
    attachments: Sequence[SignedAttachment],
    signer: Signer,
    *,
    branch: str,
    now: datetime,
) -> SignedPart:
    content = submission_data(draft, service, _digests(attachments), branch=branch, given_at=now)
    return SignedPart(content, sign_detached(content, signer))


def _digests(attachments: Sequence[SignedAttachment]) -> Mapping[str, PaperDigest]:
    return {each.paper: PaperDigest(each.attachment_id, sha512(each.part.content).hexdigest()) for each in attachments}


def _sealed(attachment: SignedAttachment, destination: Destination) -> SealedAttachment:
    return SealedAttachment(attachment.attachment_id, encrypt(attachment.part.content, ATTACHMENT_TYPE, destination))
