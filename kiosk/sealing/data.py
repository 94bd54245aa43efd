"""The submission data: the citizen's answers by page, her consent, and what ties identity and papers to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha512
from itertools import groupby

from kiosk.domain.answer import YES, chosen
from kiosk.domain.assistance import Assistance
from kiosk.domain.condition import holds
from kiosk.domain.draft import Draft
from kiosk.domain.form import Answers, PageInstance, page_instances, still_asked, visible_fields
from kiosk.domain.identity import Identity
from kiosk.domain.on_site import OnSiteConfirmation
from kiosk.domain.service import FieldKind, IdentityKind, Service


@dataclass(frozen=True, slots=True)
class PaperDigest:
    """Which attachment a paper became, and the SHA-512 of its plain bytes as lower-case hex."""

    attachment_id: str
    sha512: str


def submission_data(
    draft: Draft,
    service: Service,
    papers: Mapping[str, PaperDigest],
    *,
    branch: str,
    given_at: datetime,
) -> bytes:
    """Return the data as JSON, in the form of `schema.submission_schema`.

    The device signs these bytes, so they name the hash of everything else that must stay with them.
    """
    document = {
        "$schema": service.schema_uri,
        "reference": draft.reference,
        "language": draft.language,
        "branch": branch,
        "consent": {"declaration": draft.declaration, "givenAt": given_at.isoformat(timespec="seconds")},
        "identity": _identity(draft.identity, draft.on_site),
        **_assistance(draft.assistance),
        "answers": _answers(service, still_asked(service, draft.answers)),
        "papers": {
            paper: {"attachmentId": digest.attachment_id, "sha512": digest.sha512} for paper, digest in papers.items()
        },
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def typed_value(kind: FieldKind, text: str) -> str | int | bool | list[str]:
    """Return an answer as JSON has it: yes or no as boolean, a number as integer, several as list, all else as text."""
    match kind:
        case FieldKind.YES_NO:
            return text == YES
        case FieldKind.NUMBER:
            return int(text)
        case FieldKind.CHOICES:
            return list(chosen(text))
        case _:
            return text


def _identity(identity: Identity | None, on_site: OnSiteConfirmation | None) -> dict[str, object]:
    if identity is None:
        return {"kind": IdentityKind.NONE.value}
    report = {"reportSha512": sha512(identity.report.encode()).hexdigest()}
    if on_site is None:
        return {"kind": IdentityKind.EID.value, **report}
    compared = {"clerk": on_site.clerk, "comparedAt": on_site.compared_at}
    return {"kind": IdentityKind.ON_SITE.value, **report, "photo": compared}


def _assistance(assistance: Assistance | None) -> dict[str, object]:
    if assistance is None:
        return {}
    remark = {"remark": assistance.remark} if assistance.remark else {}
    return {"assistance": {"role": assistance.role.value, **remark}}


def _answers(service: Service, answers: Answers) -> dict[str, object]:
    repeated: dict[str, object] = {
        each.slug: [] for each in service.pages if each.repeat and holds(each.only_if, answers)
    }
    pages = {
        slug: _page(list(instances), answers)
        for slug, instances in groupby(page_instances(service, answers), lambda each: each.page.slug)
    }
    return repeated | pages


def _page(instances: list[PageInstance], answers: Answers) -> object:
    contents = [_page_instance(each, answers) for each in instances]
    return contents if instances[0].page.repeat else contents[0]


def _page_instance(instance: PageInstance, answers: Answers) -> dict[str, object]:
    return {
        each.slug: typed_value(each.kind, answers[instance.key(each)])
        for each in visible_fields(instance, answers)
        if answers.get(instance.key(each))
    }
