"""The sender: a process of its own that brings the outbox to the city's gateway and says what it has learned."""

from __future__ import annotations

import fcntl
import logging
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import SystemRandom
from types import TracebackType
from typing import Final, NoReturn

from hardware.devices import open_device_keys
from hardware.errors import HardwareError
from hardware.security_module.device_keys import DeviceKeys, TransportCredentials
from kiosk.audit import Journal, LogEvent
from kiosk.audit.heads import HeadKeeper
from kiosk.config import City, Config, Paths, Staff
from kiosk.domain.destination import Destination
from kiosk.domain.submission import DeliveryState
from kiosk.errors import (
    ConfigError,
    DeliveryError,
    GatewayUnauthorised,
    GatewayUnreachable,
    KioskError,
    OutboxDamaged,
    OutboxError,
)
from kiosk.fitconnect.client import FitConnectClient
from kiosk.fitconnect.clock import GatewayClock
from kiosk.fitconnect.connection import GatewayConnection
from kiosk.fitconnect.destinations import DestinationDirectory
from kiosk.fitconnect.enrolment import enrol as enrol_device
from kiosk.fitconnect.enrolment import is_renewal_due, renew
from kiosk.outbox.city_state import CityReach, CityState, load_city_state, save_city_state
from kiosk.outbox.delivery import Delivery, longest_delay_seconds
from kiosk.outbox.entry import Entry
from kiosk.outbox.store import Outbox
from kiosk.staff.revocation import keep_revocation_lists
from kiosk.staff.trust import load_authorities
from kiosk.version import program_version

POLL_SECONDS: Final = 0.25
REFRESH_SECONDS: Final = 300.0
LONGEST_REFRESH_DELAY_SECONDS: Final = 30.0
HEARTBEAT_SECONDS: Final = 30.0
RENEWAL_SECONDS: Final = 3600.0
"""How often it is looked whether the certificates grow old."""
PAUSE_SECONDS: Final = 5.0
_SHOWN_DELIVERIES: Final = 500

_log = logging.getLogger(__name__)


def run(config: Config) -> NoReturn:
    """Deliver until SIGTERM or SIGINT; what is in the way is recorded and tried again.

    Raises:
        ConfigError: the certificate authority's file cannot be used.
        OutboxError: another sender works on this outbox.
    """
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    journal, halted = Journal(config.paths.audit), ""
    with _alone(config.paths.outbox):
        while True:
            try:
                _deliver_with_the_keys_of_now(config)
                halted = ""
            except ConfigError:
                raise
            except Exception as error:
                reason = error if isinstance(error, HardwareError | KioskError) else type(error).__name__
                _log.error("cannot deliver: %s", reason)
                _note_damage(config.paths.city_state, damaged=isinstance(error, OutboxDamaged))
                if halted != (halted := type(error).__name__):
                    journal.record(LogEvent.SENDER_HALTED, code=halted)
            time.sleep(PAUSE_SECONDS)


def enrol(config: Config, device_id: str, code: str) -> None:
    """Make this device's keys and have the city certify them.

    Raises:
        DeliveryError: the city does not answer, or does not accept the code.
        SecurityModuleError: the keys cannot be kept.
    """
    city = config.city
    enrol_device(
        open_device_keys(config.devices.security_module.driver),
        gateway_url=city.gateway_url,
        device_id=device_id,
        code=code,
        certificate_authority=city.certificate_authority,
        proxy=city.proxy,
    )


class Sender:
    """One outbox and one connection; `step` does what is due now. The outbox is checked at the start.

    `is_unauthorised` says that the city does not accept these credentials: new ones may be there by now.
    """

    def __init__(self, paths: Paths, city: City, credentials: TransportCredentials, staff: Staff | None = None) -> None:
        with ExitStack() as stack:
            self._outbox = stack.enter_context(Outbox(paths.outbox))
            self._outbox.check()
            self._clock = GatewayClock()
            self._connection = stack.enter_context(_connect(city, credentials, self._clock))
            self._directory = DestinationDirectory(self._connection, city.certificate_authority, self._clock)
            self._gateway = FitConnectClient(self._connection)
            self._delivery = Delivery(self._outbox, self._gateway, time.time, SystemRandom())
            self._stack = stack.pop_all()
        self._journal = Journal(paths.audit)
        self._heads = HeadKeeper(paths.audit, credentials.private_key_pem, credentials.certificate_pem)
        self._journal.record(LogEvent.SENDER_STARTED, version=program_version())
        self._destination_id = city.destination_id
        self._staff_authorities = load_authorities(staff.certificate_authority) if staff else ()
        self._staff_revocations = paths.staff_revocations
        self._city_state_path = paths.city_state
        self._city_state = replace(load_city_state(paths.city_state), reach=CityReach.UNKNOWN, outbox_damaged=False)
        self._written: CityState | None = None
        self._refresh_at = self._written_at = 0.0
        self._failed_refreshes = 0

    def __enter__(self) -> Sender:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def is_unauthorised(self) -> bool:
        """Whether the last call ended so."""
        return self._city_state.reach is CityReach.UNAUTHORISED

    def step(self) -> None:
        """Refresh what is known of the city, deliver what is due, record what was learned."""
        if time.monotonic() >= self._refresh_at:
            self._refresh()
        if self._city_state.reach is CityReach.REACHABLE:
            for entry in self._outbox.due(time.time()):
                self._deliver(entry)
        self._record()

    def _sign_journal(self) -> None:
        """At every sync the device vouches for the journal as it is."""
        try:
            self._heads.sign()
        except OSError as error:
            _log.error("the journal is not signed: %s", error.strerror)

    def _refresh(self) -> None:
        self._gateway.forget_keys()
        destination: Destination | None = None
        try:
            destination = self._directory.destination(self._destination_id)
        except (GatewayUnreachable, GatewayUnauthorised) as error:
            self._note(error)
            return
        except DeliveryError as error:
            _log.error("nothing new is taken: %s", error)
        self._refresh_staff_revocations()
        self._failed_refreshes = 0
        self._refresh_at = time.monotonic() + REFRESH_SECONDS
        if self._city_state.reach is not CityReach.REACHABLE:
            self._journal.record(LogEvent.CITY_REACHED)
        destinations = {destination.destination_id: destination} if destination else {}
        self._city_state = replace(self._city_state, reach=CityReach.REACHABLE, destinations=destinations)
        self._sign_journal()

    def _refresh_staff_revocations(self) -> None:
        """Keep the list that is there until a newer one has come: it says itself how long it counts."""
        if not self._staff_authorities:
            return
        try:
            answer = self._connection.call_without_token("GET", "/staff/revocations.pem")
            keep_revocation_lists(self._staff_revocations, answer.content, self._staff_authorities)
        except (DeliveryError, OSError, ValueError) as error:
            _log.error("the list of revoked staff cards is not renewed: %s", error)

    def _deliver(self, entry: Entry) -> None:
        """Whatever happens to one entry, the next has its turn."""
        try:
            failure = self._delivery.deliver(entry)
        except Exception as error:
            _log.error("%s: %s", entry.reference, type(error).__name__)
            self._delivery.try_later(entry, error)
            return
        if failure:
            _log.warning("%s: %s", entry.reference, failure)
            self._note(failure)
        self._record_outcome(entry)

    def _record_outcome(self, before: Entry) -> None:
        entry = self._outbox.find(before.reference)
        if entry is None or entry.state is before.state:
            return
        if entry.state is DeliveryState.PURGED:
            self._journal.record(LogEvent.DELIVERY_ACCEPTED, attempts=before.attempts)
            self._sign_journal()
        elif entry.state is DeliveryState.QUARANTINED:
            self._journal.record(LogEvent.DELIVERY_QUARANTINED, reason=entry.reason)

    def _note(self, failure: DeliveryError) -> None:
        """Ask again soon whether the city is there, before more is sent."""
        match failure:
            case GatewayUnreachable():
                reach = CityReach.UNREACHABLE
            case GatewayUnauthorised():
                reach = CityReach.UNAUTHORISED
            case _:
                return
        if reach is not self._city_state.reach:
            _log.warning("the city is %s: %s", reach.value, failure)
            self._journal.record(LogEvent.CITY_LOST, reach=reach.value)
        longest = min(longest_delay_seconds(self._failed_refreshes), LONGEST_REFRESH_DELAY_SECONDS)
        self._failed_refreshes += 1
        self._refresh_at = time.monotonic() + SystemRandom().uniform(0.0, longest)
        self._city_state = replace(self._city_state, reach=reach)

    def _record(self) -> None:
        self._city_state = replace(
            self._city_state,
            clock_skew_seconds=float(round(self._clock.correction_seconds)),
            deliveries={each.reference: each.state for each in self._outbox.entries(last=_SHOWN_DELIVERIES)},
            quarantined=self._outbox.count(DeliveryState.QUARANTINED),
        )
        known = self._written is not None and self._city_state.same_facts_as(self._written)
        if not known or time.monotonic() >= self._written_at + HEARTBEAT_SECONDS:
            self._write()

    def _write(self) -> None:
        state = replace(self._city_state, written_at=datetime.now(UTC).isoformat(timespec="seconds"))
        try:
            save_city_state(self._city_state_path, state)
        except OSError as error:
            _log.error("what was learned of the city cannot be written: %s", error.strerror)
        else:
            self._written, self._written_at = state, time.monotonic()


def _deliver_with_the_keys_of_now(config: Config) -> None:
    """Deliver until the city refuses these keys, or it is time to look whether they grow old."""
    keys = open_device_keys(config.devices.security_module.driver)
    renew_when_due(keys, config.city, Journal(config.paths.audit), datetime.now(UTC))
    look_again_at = time.monotonic() + RENEWAL_SECONDS
    with Sender(config.paths, config.city, keys.transport(), config.staff) as sender:
        while not sender.is_unauthorised and time.monotonic() < look_again_at:
            sender.step()
            time.sleep(POLL_SECONDS)


def renew_when_due(keys: DeviceKeys, city: City, journal: Journal, now: datetime) -> None:
    """Have new keys certified in the last third of the present ones' life; without the city they stay in use.

    Raises:
        SecurityModuleError: there are no keys, or the new ones cannot be kept.
    """
    if not is_renewal_due(keys.transport().certificate, now):
        return
    url, authority = city.gateway_url, city.certificate_authority
    try:
        renew(keys, gateway_url=url, certificate_authority=authority, proxy=city.proxy)
    except DeliveryError as error:
        _log.error("the certificates are not renewed: %s", error)
    else:
        journal.record(LogEvent.CERTIFICATES_RENEWED)


def _connect(city: City, credentials: TransportCredentials, clock: GatewayClock) -> GatewayConnection:
    try:
        return GatewayConnection(
            city.gateway_url, credentials, city.certificate_authority, clock=clock, proxy=city.proxy
        )
    except (OSError, ValueError) as error:
        raise ConfigError(f"city.certificate_authority: {city.certificate_authority} cannot be used") from error


def _note_damage(path: Path, *, damaged: bool) -> None:
    """Let the worker know, so that nothing more is taken."""
    state = load_city_state(path)
    if state.outbox_damaged != damaged:
        try:
            save_city_state(path, replace(state, outbox_damaged=damaged))
        except OSError as error:
            _log.error("what was learned of the city cannot be written: %s", error.strerror)


@contextmanager
def _alone(directory: Path) -> Iterator[None]:
    """Hold the lock that only one sender can have; it goes with the process."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (directory / "sender.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise OutboxError("another sender works on this outbox") from error
        yield
