"""Every check that runs by itself: what looks, how long it may take, and what it means when it fails to answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from kiosk.diagnostics import city_checks, device_checks, machine_checks
from kiosk.diagnostics.finding import Look
from kiosk.domain.diagnosis import Check, Code, StaffCode
from kiosk.domain.failure import FailureCode

DEADLINE_SECONDS: Final = 4.0


@dataclass(frozen=True, slots=True)
class Row:
    """`otherwise` is the code where the look raises, or is not back at its deadline."""

    look: Look
    otherwise: Code
    deadline_seconds: float = DEADLINE_SECONDS


AUTOMATIC: Final[Mapping[Check, Row]] = {
    Check.CARD_SERVICE: Row(device_checks.card_service, FailureCode.CARD_SERVICE_DOWN),
    Check.READERS: Row(device_checks.readers, FailureCode.READER_MISSING),
    Check.STAFF_READER: Row(device_checks.staff_reader, StaffCode.STAFF_READER_MISSING),
    Check.SCANNER: Row(device_checks.scanner, FailureCode.SCANNER_UNAVAILABLE),
    Check.PRINTER: Row(device_checks.printer, FailureCode.PRINTER_UNAVAILABLE),
    Check.SOUND: Row(device_checks.sound, StaffCode.SOUND_MISSING),
    Check.NAMES: Row(city_checks.names, FailureCode.NAMES_UNRESOLVED),
    Check.CLOCK: Row(city_checks.clock, StaffCode.NO_ANSWER),
    Check.SERVER_CERTIFICATES: Row(city_checks.server_certificates, FailureCode.SERVER_CERTIFICATE_BAD),
    Check.GATEWAY: Row(city_checks.gateway, FailureCode.CITY_UNREACHABLE),
    Check.EID_SERVICE: Row(city_checks.eid_service, FailureCode.EID_SERVICE_UNREACHABLE),
    Check.APPOINTMENTS: Row(city_checks.appointments, FailureCode.APPOINTMENT_UNREACHABLE),
    Check.COLLECTION: Row(city_checks.collection, FailureCode.COLLECTION_UNREACHABLE),
    Check.STAFF_LIST: Row(city_checks.staff_list, FailureCode.STAFF_LIST_OUTDATED),
    Check.KEYRING: Row(city_checks.keyring, FailureCode.SEAL_UNAVAILABLE),
    Check.DEVICE_CERTIFICATE: Row(city_checks.device_certificate, StaffCode.DEVICE_CERTIFICATE_BAD),
    Check.SENDER: Row(city_checks.sender, StaffCode.SENDER_SILENT),
    Check.INTAKE: Row(city_checks.intake, FailureCode.CITY_UNREACHABLE),
    Check.OUTBOX: Row(machine_checks.outbox, FailureCode.SEAL_UNAVAILABLE),
    Check.QUARANTINE: Row(machine_checks.quarantine, FailureCode.SEAL_UNAVAILABLE),
    Check.JOURNAL: Row(machine_checks.journal, StaffCode.JOURNAL_DAMAGED),
    Check.DISK: Row(machine_checks.disk, FailureCode.STORAGE_FULL),
    Check.MEMORY: Row(machine_checks.memory, StaffCode.NO_ANSWER),
    Check.TEMPERATURE: Row(machine_checks.temperature, StaffCode.NO_ANSWER),
    Check.CATALOGUE: Row(machine_checks.catalogue, StaffCode.CATALOGUE_WRONG),
    Check.CLOSURE: Row(machine_checks.closure, StaffCode.NO_ANSWER),
}
