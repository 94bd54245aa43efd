"""The city's verdict as the device sees it, and what becomes of a submission when gateway or city stop half-way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hardware.security_module.software_key import SoftwareKey
from kiosk.domain.draft import Draft
from kiosk.domain.submission import Submission
from kiosk.fitconnect.client import FitConnectClient
from kiosk.sandbox.gateway_server import GatewayServer
from kiosk.sandbox.gateway_store import ReceptionState
from kiosk.sandbox.operator import OperatorClient
from tests.fixtures.city import BRANCH, DEVICE, LOST_CARD, CityOnLoopback, city, gateway_settings
from tests.fixtures.submissions import CANARY, DRAFT, PDF

__all__ = ["city"]


def deliver(city: CityOnLoopback, submission: Submission) -> None:
    with city.connect() as connection:
        client = FitConnectClient(connection)
        announcement = client.announce(submission, submission.reference)
        for each in submission.attachments:
            client.upload(announcement, each.attachment_id, each.jwe)
        client.submit(announcement, submission)


def test_an_honest_submission_is_accepted(city: CityOnLoopback) -> None:
    deliver(city, city.seal())
    assert [each.state for each in city.received()] == [ReceptionState.ACCEPTED]


def test_a_service_without_identity_is_accepted_without_one(city: CityOnLoopback) -> None:
    draft = Draft(DRAFT.reference, "lost-card", "de", {}, None, (), DRAFT.declaration)
    deliver(city, city.seal(draft, (), service=LOST_CARD))
    assert [each.state for each in city.received()] == [ReceptionState.ACCEPTED]


def test_a_service_that_needs_identity_does_not_go_without(city: CityOnLoopback) -> None:
    deliver(city, city.seal(replace(city.draft(), identity=None)))
    (received,) = city.received()
    assert received.state is ReceptionState.REJECTED
    assert received.problems.endswith("schema-violation")


def test_an_unknown_device_key_is_rejected_with_its_reason(city: CityOnLoopback) -> None:
    deliver(city, city.seal(signer=SoftwareKey.generate()))
    assert city.received()[0].problems.endswith("unknown-device-key")


def test_a_device_that_has_moved_seals_for_its_old_branch_in_vain(city: CityOnLoopback) -> None:
    city.server.store.issue_code(DEVICE, "leipzig-02")
    deliver(city, city.seal())
    assert city.received()[0].problems == "urn:de:leipzig:kiosk:problem:branch-of-another-device"


def test_a_report_serves_one_submission_only(city: CityOnLoopback) -> None:
    report = city.report()
    deliver(city, city.seal(city.draft(report)))
    deliver(city, city.seal(city.draft(report)))
    assert [each.state for each in city.received()] == [ReceptionState.ACCEPTED, ReceptionState.REJECTED]
    assert city.received()[1].problems.endswith("identity-used-before")


def test_a_report_of_a_rejected_submission_may_serve_the_next(city: CityOnLoopback) -> None:
    report = city.report()
    deliver(city, city.seal(city.draft(report), signer=SoftwareKey.generate()))
    deliver(city, city.seal(city.draft(report)))
    assert [each.state for each in city.received()] == [ReceptionState.REJECTED, ReceptionState.ACCEPTED]


def test_what_was_submitted_before_a_crash_is_judged_after_it(
    city: CityOnLoopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(city.server.gateway, "judge_what_waits", lambda: None)
    deliver(city, city.seal())
    assert [each.state for each in city.received()] == [ReceptionState.SUBMITTED]
    city.server.stop()
    with GatewayServer(gateway_settings(city.directory)) as again:
        assert [each.state for each in again.store.submissions()] == [ReceptionState.ACCEPTED]


def test_the_city_keeps_ciphertext_only(city: CityOnLoopback) -> None:
    deliver(city, city.seal())
    city.server.store.close()
    files = [path for path in city.directory.rglob("*") if path.is_file()]
    assert len(files) > 5
    assert not [path for path in files if CANARY.encode() in path.read_bytes()]


class TestOperator:
    def test_the_operator_reads_what_the_city_reads(self, city: CityOnLoopback) -> None:
        submission = city.seal()
        deliver(city, submission)
        (shown,) = OperatorClient(city.server.operator_url, city.authority).submissions()
        assert shown["reference"] == submission.reference
        assert shown["state"] == "accepted"
        assert shown["signedBy"] == city.keys.signer().key_id
        assert shown["identity"] == {"family_names": CANARY}
        assert shown["papers"] == {"confirmation": len(PDF)}
        assert shown["data"]["answers"]["person"][0]["name"] == CANARY

    def test_what_was_rejected_is_shown_with_its_reason(self, city: CityOnLoopback) -> None:
        deliver(city, city.seal(signer=SoftwareKey.generate()))
        (shown,) = OperatorClient(city.server.operator_url, city.authority).submissions()
        assert (shown["state"], "data" in shown) == ("rejected", False)
        assert shown["problems"].endswith("unknown-device-key")

    def test_the_operator_issues_codes_and_revokes_devices(self, city: CityOnLoopback) -> None:
        desk = OperatorClient(city.server.operator_url, city.authority)
        assert city.server.store.is_code("kiosk-02", desk.issue_code("kiosk-02", BRANCH))
        desk.revoke("kiosk-01")
        device = city.server.store.device("kiosk-01")
        assert device is not None
        assert device.revoked

    def test_the_register_knows_where_a_device_stands_until_it_is_revoked(self, city: CityOnLoopback) -> None:
        where = city.server.store.branch_of
        assert (where(city.fingerprint), where("0" * 64)) == (BRANCH, "")
        OperatorClient(city.server.operator_url, city.authority).revoke(DEVICE)
        assert where(city.fingerprint) == ""

    def test_a_code_is_for_a_branch(self, city: CityOnLoopback) -> None:
        with pytest.raises(OSError, match="400"):
            OperatorClient(city.server.operator_url, city.authority).issue_code("kiosk-02", "")
