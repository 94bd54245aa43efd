"""The desk of who runs the sandbox: codes for devices, what the city received, faults; and the client for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any, Protocol
from urllib.parse import quote

from kiosk.sandbox.desk import DeskClient, fault_route
from kiosk.sandbox.gateway import Gateway
from kiosk.sandbox.gateway_faults import GatewayFaults
from kiosk.sandbox.gateway_store import GatewayStore, StoredSubmission
from kiosk.sandbox.http_server import Problem, Request, Response, Route, json_response
from kiosk.sandbox.submission_check import SubmissionRejected


class ServerDisorder(Protocol):
    """What can be wrong with the gateway's server itself."""

    def set_clock(self, seconds: float) -> None:
        """Let its clock be so many seconds ahead."""
        ...

    def change_certificate(self, *, is_good: bool) -> None:
        """Let it show a good certificate, or one that has ended."""
        ...


class OperatorDesk:
    """Routes on a port of their own, for this machine only."""

    def __init__(self, gateway: Gateway, store: GatewayStore, faults: GatewayFaults, disorder: ServerDisorder) -> None:
        self._gateway = gateway
        self._disorder = disorder
        self._store = store
        self._faults = faults

    @property
    def routes(self) -> tuple[Route, ...]:
        """What the HTTP server must route here."""
        return (
            Route("GET", "/sandbox/submissions", self.list_submissions),
            Route("POST", "/sandbox/devices/{device_id}/code", self.issue_code),
            Route("POST", "/sandbox/devices/{device_id}/revoke", self.revoke),
            fault_route(self._faults),
            Route("DELETE", "/sandbox/faults", self.clear_faults),
            Route("PUT", "/sandbox/clock", self.set_clock),
            Route("PUT", "/sandbox/certificate", self.change_certificate),
        )

    def list_submissions(self, _: Request) -> Response:
        """Return every submission, opened where the city accepted it."""
        return json_response([self._described(each) for each in self._store.submissions()])

    def issue_code(self, request: Request) -> Response:
        """Return a one-time code for the device, which stands in the branch."""
        body = request.json()
        branch = body.get("branch") if isinstance(body, dict) else None
        if not isinstance(branch, str) or not branch:
            raise Problem(HTTPStatus.BAD_REQUEST, "This is no branch.")
        return json_response({"code": self._store.issue_code(request.parameters["device_id"], branch)})

    def revoke(self, request: Request) -> Response:
        """Revoke the device."""
        self._store.revoke(request.parameters["device_id"])
        return json_response({})

    def clear_faults(self, _: Request) -> Response:
        """Let nothing more go wrong."""
        self._faults.clear()
        return json_response({})

    def set_clock(self, request: Request) -> Response:
        """Let the gateway's clock be so many seconds ahead."""
        body = request.json()
        seconds = body.get("seconds") if isinstance(body, dict) else None
        if not isinstance(seconds, int | float):
            raise Problem(HTTPStatus.BAD_REQUEST, "This is no number of seconds.")
        self._disorder.set_clock(float(seconds))
        return json_response({})

    def change_certificate(self, request: Request) -> Response:
        """Let the gateway show a good certificate, or one that has ended."""
        body = request.json()
        self._disorder.change_certificate(is_good=isinstance(body, dict) and bool(body.get("good")))
        return json_response({})

    def _described(self, submission: StoredSubmission) -> Mapping[str, object]:
        described: dict[str, object] = {
            "submissionId": submission.submission_id,
            "caseId": submission.case_id,
            "deviceId": submission.device_id,
            "state": submission.state.value,
            "problems": submission.problems,
        }
        try:
            return described | dict(self._opened(submission))
        except SubmissionRejected:
            return described

    def _opened(self, submission: StoredSubmission) -> Iterator[tuple[str, object]]:
        opened = self._gateway.open(submission)
        yield "reference", opened.reference
        yield "service", opened.service.slug
        yield "signedBy", opened.key_id
        yield "data", opened.data
        yield "papers", {paper: len(content) for paper, content in opened.papers.items()}
        attributes = opened.identity.attributes if opened.identity else {}
        yield "identity", {attribute.value: value for attribute, value in attributes.items()}


class OperatorClient(DeskClient):
    """Speaks to the desk from another process."""

    def submissions(self) -> list[dict[str, Any]]:
        """Return what the city received, the oldest first."""
        return list(self.call("GET", "/sandbox/submissions"))

    def issue_code(self, device_id: str, branch: str) -> str:
        """Return a one-time code that enrols the device in the branch."""
        return str(self.call("POST", f"/sandbox/devices/{quote(device_id, safe='')}/code", {"branch": branch})["code"])

    def revoke(self, device_id: str) -> None:
        """Revoke the device."""
        self.call("POST", f"/sandbox/devices/{quote(device_id, safe='')}/revoke")

    def clear_faults(self) -> None:
        """Let nothing more go wrong."""
        self.call("DELETE", "/sandbox/faults")

    def set_clock(self, seconds: float) -> None:
        """Let the gateway's clock be so many seconds ahead."""
        self.call("PUT", "/sandbox/clock", {"seconds": seconds})

    def change_certificate(self, *, is_good: bool) -> None:
        """Let the gateway show a good certificate, or one that has ended."""
        self.call("PUT", "/sandbox/certificate", {"good": is_good})
