"""The citizen API of the sandbox's appointment system, in the shapes that ZMS publishes (`zmscitizenapi`)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from http import HTTPStatus
from typing import Any, Final

from kiosk.domain.service import Service
from kiosk.sandbox.appointment_book import AppointmentBook, BookRefusal, Process
from kiosk.sandbox.appointment_offices import OTHER_MATTERS, SandboxOffice
from kiosk.sandbox.http_server import Request, Response, Route, json_response

_STATUSES: Final = {
    "appointmentNotAvailable": HTTPStatus.NOT_FOUND,
    "appointmentNotFound": HTTPStatus.NOT_FOUND,
    "authKeyMismatch": HTTPStatus.NOT_ACCEPTABLE,
    "appointmentCanNotBeCanceled": HTTPStatus.NOT_ACCEPTABLE,
    "tooManyAppointmentsWithSameMail": HTTPStatus.NOT_ACCEPTABLE,
    "processNotReservedAnymore": HTTPStatus.CONFLICT,
    "processNotPreconfirmedAnymore": HTTPStatus.CONFLICT,
}
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_TELEPHONE: Final = re.compile(r"\+?[0-9][0-9]{6,14}")
_MOST_FOR_ONE_MAIL: Final = 5
_LONGEST_PERIOD_DAYS: Final = 365


class AppointmentApi:
    """Answers for the offices and for the services that name an appointment."""

    def __init__(self, book: AppointmentBook, offices: Sequence[SandboxOffice], services: Sequence[Service]) -> None:
        self._book = book
        self._offices = {each.office_id: each for each in offices}
        own = {each.appointment_service: each.text("de", "title") for each in services}
        self._matters = {key: name for key, name in own.items() if key is not None} | OTHER_MATTERS

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        return (
            Route("GET", "/offices-and-services/", self.directory),
            Route("GET", "/available-calendar/", self.calendar),
            Route("GET", "/appointment/", self.appointment),
            Route("POST", "/reserve-appointment/", self.reserve),
            Route("POST", "/update-appointment/", self.update),
            Route("POST", "/preconfirm-appointment/", self.preconfirm),
            Route("POST", "/confirm-appointment/", self.confirm),
            Route("POST", "/cancel-appointment/", self.cancel),
        )

    def directory(self, _: Request) -> Response:
        """Return the offices, the services, and who does what: here everybody everything."""
        relations = [
            {"officeId": office, "serviceId": service, "slots": 1, "public": True, "maxQuantity": None}
            for office in self._offices
            for service in self._matters
        ]
        services = [
            {"id": key, "name": name, "maxQuantity": 1, "combinable": []} for key, name in self._matters.items()
        ]
        offices = [_office(each) for each in self._offices.values()]
        return json_response({"offices": offices, "services": services, "relations": relations})

    def calendar(self, request: Request) -> Response:
        """Return the free times of the offices that were asked for."""
        query, faults = request.query, []
        offices = _numbers(query.get("officeId", ""))
        if not offices or not all(each in self._offices for each in offices):
            faults.append("invalidOfficeId")
        if not _numbers(query.get("serviceId", "")):
            faults.append("invalidServiceId")
        first, last = _date(query.get("startDate", "")), _date(query.get("endDate", ""))
        faults += [name for day, name in ((first, "invalidStartDate"), (last, "invalidEndDate")) if day is None]
        if not _numbers(query.get("serviceCount", "")):
            faults.append("invalidServiceCount")
        if first is None or last is None or faults:
            return _refused(*faults)
        if not 0 <= (last - first).days <= _LONGEST_PERIOD_DAYS:
            return _refused("dateRangeTooLarge")
        if not all(each in self._matters for each in _numbers(query["serviceId"])):
            return _refused("invalidLocationAndServiceCombination")
        return json_response(self._calendar(offices, first, last))

    def appointment(self, request: Request) -> Response:
        """Return one process."""
        number = request.query.get("processId", "")
        named = {"processId": int(number) if number.isdigit() else 0, "authKey": request.query.get("authKey")}
        return self._with_process(named, self._book.process)

    def reserve(self, request: Request) -> Response:
        """Keep a time."""
        body = _body(request)
        office, begins_at = body.get("officeId"), body.get("timestamp")
        service = _only_number(body.get("serviceId"))
        faults = []
        if not _is_id(office) or office not in self._offices:
            faults.append("invalidOfficeId")
        if service not in self._matters:
            faults.append("invalidServiceId")
        if not isinstance(begins_at, int) or isinstance(begins_at, bool):
            faults.append("invalidTimestamp")
        if faults:
            return _refused(*faults)
        try:
            return json_response(self._described(self._book.reserve(int(str(office)), service, int(str(begins_at)))))
        except BookRefusal as refusal:
            return _refused(refusal.code)

    def update(self, request: Request) -> Response:
        """Note who comes."""
        body = _body(request)
        contact = {name: body[name] for name in ("familyName", "email", "telephone") if isinstance(body.get(name), str)}

        def noted(number: int, code: str) -> Process:
            faults = self._contact_faults(self._offices[self._book.process(number, code).office_id], contact)
            if faults:
                raise BookRefusal(faults[0])
            return self._book.update(number, code, contact)

        return self._with_process(body, noted)

    def preconfirm(self, request: Request) -> Response:
        """Note that she means it."""
        return self._with_process(_body(request), self._book.preconfirm)

    def confirm(self, request: Request) -> Response:
        """Make an appointment of it."""
        return self._with_process(_body(request), self._book.confirm)

    def cancel(self, request: Request) -> Response:
        """Give a time or an appointment back."""
        return self._with_process(_body(request), self._book.cancel)

    def _with_process(self, named: Mapping[str, Any], do: Any) -> Response:
        number, code = named.get("processId"), named.get("authKey")
        if not _is_id(number) or not number:
            return _refused("invalidProcessId")
        if not isinstance(code, str) or not code.strip():
            return _refused("invalidAuthKey")
        try:
            return json_response(self._described(do(number, code)))
        except BookRefusal as refusal:
            return _refused(refusal.code)

    def _contact_faults(self, office: SandboxOffice, contact: Mapping[str, str]) -> list[str]:
        faults = []
        email, telephone = contact.get("email", ""), contact.get("telephone", "")
        if not contact.get("familyName", "").strip():
            faults.append("invalidFamilyName")
        if (email or office.email_required) and not _EMAIL.fullmatch(email):
            faults.append("invalidEmail")
        if (telephone or office.telephone_required) and not _TELEPHONE.fullmatch(telephone):
            faults.append("invalidTelephone")
        same = [each for each in self._book.processes() if email and each.contact.get("email") == email]
        if sum(1 for each in same if each.status.value == "confirmed") >= _MOST_FOR_ONE_MAIL:
            faults.append("tooManyAppointmentsWithSameMail")
        return faults

    def _calendar(self, offices: Sequence[int], first: date, last: date) -> dict[str, object]:
        by_office = {each: self._book.free(each, first, last) for each in offices}
        days = sorted({day for free in by_office.values() for day in free})
        return {
            "startDate": first.isoformat(),
            "endDate": last.isoformat(),
            "availableDays": [_calendar_day(day, by_office) for day in days],
        }

    def _described(self, process: Process) -> dict[str, object]:
        office = self._offices[process.office_id]
        return {
            "processId": process.number,
            "timestamp": str(process.begins_at),
            "authKey": process.code,
            "familyName": process.contact.get("familyName", ""),
            "email": process.contact.get("email", ""),
            "telephone": process.contact.get("telephone", ""),
            "customTextfield": "",
            "officeName": office.name,
            "officeId": office.office_id,
            "status": process.status.value,
            "scope": _scope(office),
            "subRequestCounts": [],
            "serviceId": process.service_id,
            "serviceName": self._matters.get(process.service_id),
            "serviceCount": 1,
            "slotCount": 1,
        }


def _calendar_day(day: date, by_office: Mapping[int, Mapping[date, tuple[int, ...]]]) -> dict[str, object]:
    offices = [
        {"officeId": str(each), "appointments": list(free[day])} for each, free in by_office.items() if day in free
    ]
    named = ",".join(str(each["officeId"]) for each in offices)
    return {"time": day.isoformat(), "providerIDs": named, "offices": offices}


def _office(office: SandboxOffice) -> dict[str, object]:
    return {
        "id": office.office_id,
        "name": office.name,
        "address": {
            "house_number": office.house_number,
            "city": "Leipzig",
            "postal_code": office.postcode,
            "street": office.street,
            "hint": False,
        },
        "displayNameAlternatives": [],
        "organization": "Stadt Leipzig",
        "organizationUnit": None,
        "geo": {"lat": str(office.latitude), "lon": str(office.longitude)},
        "scope": _scope(office),
    }


def _scope(office: SandboxOffice) -> dict[str, object]:
    contact = {
        "city": "Leipzig",
        "country": "Germany",
        "name": office.name,
        "postalCode": office.postcode,
        "region": "Leipzig",
        "street": office.street,
        "streetNumber": office.house_number,
    }
    return {
        "id": office.office_id + 1_000,
        "provider": {"id": office.office_id, "name": office.name, "source": "sandbox", "contact": contact},
        "shortName": office.name,
        "emailFrom": "no-reply@leipzig.example",
        "emailRequired": office.email_required,
        "telephoneActivated": office.takes_telephone,
        "telephoneRequired": office.telephone_required,
        "customTextfieldActivated": False,
        "customTextfieldRequired": False,
        "customTextfieldLabel": "",
        "captchaActivatedRequired": False,
        "infoForAppointment": office.hint or None,
        "slotsPerAppointment": None,
    }


def _refused(*codes: str) -> Response:
    statuses = [_STATUSES.get(each, HTTPStatus.BAD_REQUEST) for each in codes]
    errors = [
        {"errorCode": code, "statusCode": int(status), "errorMessage": code}
        for code, status in zip(codes, statuses, strict=True)
    ]
    return json_response({"errors": errors}, max(statuses))


def _body(request: Request) -> Mapping[str, Any]:
    body = request.json()
    return body if isinstance(body, dict) else {}


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**31


def _only_number(listed: object) -> int:
    """Return the one id of a list, as a number or as digits; 0 where it is none."""
    only = str(listed[0]) if isinstance(listed, list) and len(listed) == 1 else ""
    return int(only) if only.isdigit() else 0


def _numbers(listed: str) -> list[int]:
    parts = [each.strip() for each in listed.split(",")]
    return [int(each) for each in parts] if all(each.isdigit() for each in parts) else []


def _date(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
