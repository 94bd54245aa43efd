"""Looks at the way to the city: names, time, certificates, servers, and what the sender knows."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from cryptography import x509

from kiosk.appointments.collection import collection_client
from kiosk.diagnostics.finding import Finding, faulty, not_tried, warning, well
from kiosk.diagnostics.server_sight import Reach, ServerSight
from kiosk.diagnostics.surroundings import Surroundings
from kiosk.domain.diagnosis import CheckStatus, Code, StaffCode
from kiosk.domain.failure import FailureCode
from kiosk.outbox.city_state import TOLERATED_SKEW_SECONDS, load_city_state

_CRL: Final = re.compile(rb"-----BEGIN X509 CRL-----.+?-----END X509 CRL-----", re.DOTALL)
CERTIFICATE_WARNING: Final = timedelta(days=21)
SILENT_AFTER: Final = timedelta(minutes=3)
"""Twice and a half of what the sender takes between two signs of life, and a long delivery."""


def names(kiosk: Surroundings) -> Finding:
    """Whether the names of the city's servers are known."""
    sights = kiosk.servers.all()
    lost = [each.server.next_hop[0] for each in sights.values() if each.reach is Reach.UNRESOLVED]
    if lost:
        return faulty(FailureCode.NAMES_UNRESOLVED, names=", ".join(dict.fromkeys(lost)))
    return well(names=", ".join(dict.fromkeys(each.server.next_hop[0] for each in sights.values())))


def clock(kiosk: Surroundings) -> Finding:
    """How far our clock is from the city's."""
    skew = clock_skew_seconds(kiosk)
    if skew is None:
        return not_tried()
    facts = {"seconds": str(round(skew))}
    return faulty(FailureCode.CLOCK_WRONG, **facts) if abs(skew) > TOLERATED_SKEW_SECONDS else well(**facts)


def clock_skew_seconds(kiosk: Surroundings) -> float | None:
    """Return the city's time minus ours as the first server says that answers, or None."""
    sights = kiosk.servers.all().values()
    return next((each.skew_seconds for each in sights if each.skew_seconds is not None), None)


def server_certificates(kiosk: Surroundings) -> Finding:
    """Whether the servers' certificates come from the city, and how long they hold."""
    sights = kiosk.servers.all().values()
    untrusted = [each for each in sights if each.reach is Reach.UNTRUSTED]
    if untrusted and _clock_is_wrong(kiosk):
        return not_tried()
    if untrusted:
        hosts = ", ".join(dict.fromkeys(f"{each.server.host}: {each.reason}" for each in untrusted))
        return faulty(FailureCode.SERVER_CERTIFICATE_BAD, reason=hosts)
    ends = [each.valid_until for each in sights if each.valid_until is not None]
    return _until(min(ends), kiosk.now(), StaffCode.SERVER_CERTIFICATE_ENDS) if ends else not_tried()


def gateway(kiosk: Surroundings) -> Finding:
    """Whether the city's gateway answers."""
    return _server(kiosk, "gateway", FailureCode.CITY_UNREACHABLE)


def eid_service(kiosk: Surroundings) -> Finding:
    """Whether the eID service answers."""
    return _server(kiosk, "eid_service", FailureCode.EID_SERVICE_UNREACHABLE)


def appointments(kiosk: Surroundings) -> Finding:
    """Whether the city's appointment system answers."""
    return _server(kiosk, "appointments", FailureCode.APPOINTMENT_UNREACHABLE)


def collection(kiosk: Surroundings) -> Finding:
    """Whether the city's list of what lies ready answers, and knows this device in this branch."""
    found = _server(kiosk, "collection", FailureCode.COLLECTION_UNREACHABLE)
    if found.status is not CheckStatus.WELL:
        return found
    with collection_client(kiosk.config, kiosk.open_keys().transport().pem) as client:
        here, there = kiosk.config.branch.id, client.own_branch()
    return found if here == there else faulty(FailureCode.COLLECTION_DEVICE_ELSEWHERE, here=here, there=there)


def device_certificate(kiosk: Surroundings) -> Finding:
    """Whether the device's certificate is one of its key, and how long: by the city's time if ours is wrong."""
    credentials = kiosk.open_keys().transport()
    certificate = credentials.certificate
    end = certificate.not_valid_after_utc
    now = kiosk.now() + timedelta(seconds=(clock_skew_seconds(kiosk) or 0.0) if _clock_is_wrong(kiosk) else 0.0)
    if not credentials.is_matching or not certificate.not_valid_before_utc <= now < end:
        return faulty(StaffCode.DEVICE_CERTIFICATE_BAD, until=_day(end))
    found = _until(end, now, StaffCode.DEVICE_CERTIFICATE_ENDS)
    return replace(found, facts={**found.facts, "device": credentials.device_id})


def staff_list(kiosk: Surroundings) -> Finding:
    """Whether the list of revoked staff cards counts today, where staff can sign in."""
    if kiosk.config.staff is None:
        return not_tried()
    found = _CRL.findall(kiosk.config.paths.staff_revocations.read_bytes())
    ends = [each.next_update_utc for each in map(x509.load_pem_x509_crl, found)]
    known = [each for each in ends if each is not None]
    if not known or min(known) < kiosk.now():
        return faulty(FailureCode.STAFF_LIST_OUTDATED)
    return well(until=_day(min(known)))


def keyring(kiosk: Surroundings) -> Finding:
    """Whether the keyring gives out both keys."""
    keys = kiosk.open_keys()
    keys.transport()
    return well(key=keys.signer().key_id[:12])


def sender(kiosk: Surroundings) -> Finding:
    """Whether the sender gives signs of life."""
    written_at = load_city_state(kiosk.config.paths.city_state).written_at
    try:
        age = kiosk.now() - datetime.fromisoformat(written_at)
    except (ValueError, TypeError):
        return faulty(StaffCode.SENDER_SILENT)
    facts = {"minutes": str(int(age.total_seconds() // 60))}
    return faulty(StaffCode.SENDER_SILENT, **facts) if age > SILENT_AFTER else well(**facts)


def intake(kiosk: Surroundings) -> Finding:
    """Whether the city takes anything new from this device."""
    state = load_city_state(kiosk.config.paths.city_state)
    code = state.obstacle(kiosk.config.city.destination_id, datetime.now(UTC))
    return faulty(code, reach=state.reach.value) if code else well(reach=state.reach.value)


def _server(kiosk: Surroundings, name: str, code: Code) -> Finding:
    sight = kiosk.servers.all().get(name)
    if sight is None or sight.reach in {Reach.UNTRUSTED, Reach.UNRESOLVED}:
        return not_tried()
    if sight.reach is Reach.UNREACHED:
        return faulty(code, host=_host(sight))
    return well(host=_host(sight), milliseconds=str(sight.milliseconds))


def _host(sight: ServerSight) -> str:
    return f"{sight.server.host}:{sight.server.port}"


def _clock_is_wrong(kiosk: Surroundings) -> bool:
    skew = clock_skew_seconds(kiosk)
    return skew is not None and abs(skew) > TOLERATED_SKEW_SECONDS


def _until(end: datetime, now: datetime, code: StaffCode) -> Finding:
    facts = {"until": _day(end)}
    return warning(code, **facts) if end - now < CERTIFICATE_WARNING else well(**facts)


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
