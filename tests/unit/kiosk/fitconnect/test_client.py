"""The calls of a delivery, against the real gateway: repeated, interrupted, and refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.domain.delivery import Announcement, AuthenticationTags, OutcomeKind
from kiosk.domain.submission import Submission
from kiosk.errors import DeliveryError, GatewayUnreachable, SubmissionRefused
from kiosk.fitconnect.client import FitConnectClient
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.sandbox.gateway_store import ReceptionState
from tests.fixtures.city import CityOnLoopback, city, enrol_device
from tests.fixtures.submissions import DESTINATION_ID

__all__ = ["city"]


@pytest.fixture
def client(city: CityOnLoopback) -> Iterator[FitConnectClient]:
    with city.connect() as connection:
        yield FitConnectClient(connection)


def tags(submission: Submission) -> AuthenticationTags:
    attachments = {each.attachment_id: each.jwe.split(".")[4] for each in submission.attachments}
    return AuthenticationTags(submission.metadata.split(".")[4], submission.data.split(".")[4], attachments)


def upload_all(client: FitConnectClient, announcement: Announcement, submission: Submission) -> None:
    for each in submission.attachments:
        client.upload(announcement, each.attachment_id, each.jwe)


def deliver(client: FitConnectClient, submission: Submission, key: str = "key-1") -> Announcement:
    announcement = client.announce(submission, key)
    upload_all(client, announcement, submission)
    client.submit(announcement, submission)
    return announcement


def test_a_delivered_submission_is_accepted_with_our_tags(city: CityOnLoopback, client: FitConnectClient) -> None:
    submission = city.seal()
    announcement = deliver(client, submission)
    assert client.outcome(announcement, DESTINATION_ID, tags(submission)).kind is OutcomeKind.ACCEPTED


def test_every_call_may_be_repeated(city: CityOnLoopback, client: FitConnectClient) -> None:
    submission = city.seal()
    first, second = (deliver(client, submission) for _ in range(2))
    assert first == second
    assert len(city.received()) == 1


@pytest.mark.parametrize("call", ["POST /v2/submissions", "PUT /v2/submissions"])
def test_an_answer_that_was_lost_does_not_deliver_twice(
    city: CityOnLoopback, client: FitConnectClient, call: str
) -> None:
    submission = city.seal()
    city.server.faults.add(Fault(FaultKind.LOSE_ANSWER, where=call))
    with pytest.raises(GatewayUnreachable):
        deliver(client, submission)
    deliver(client, submission)
    assert [each.state for each in city.received()] == [ReceptionState.ACCEPTED]


def test_another_announcement_under_the_same_key_is_refused(city: CityOnLoopback, client: FitConnectClient) -> None:
    submission = city.seal()
    client.announce(submission, "key-1")
    with pytest.raises(SubmissionRefused) as refusal:
        client.announce(replace(submission, service_name="x"), "key-1")
    assert refusal.value.reason == "idempotency-key-reused"


def test_an_unknown_destination_is_refused(city: CityOnLoopback, client: FitConnectClient) -> None:
    with pytest.raises(SubmissionRefused) as refusal:
        client.announce(replace(city.seal(), destination_id="x"), "key-1")
    assert refusal.value.reason == "unknown-destination"


def test_an_attachment_that_was_not_announced_is_refused(city: CityOnLoopback, client: FitConnectClient) -> None:
    submission = city.seal()
    announcement = client.announce(submission, "key-1")
    with pytest.raises(SubmissionRefused) as refusal:
        client.upload(announcement, "other", submission.data)
    assert refusal.value.reason == "attachment-not-announced"


def test_a_submission_without_its_attachments_is_refused(city: CityOnLoopback, client: FitConnectClient) -> None:
    submission = city.seal()
    announcement = client.announce(submission, "key-1")
    with pytest.raises(SubmissionRefused) as refusal:
        client.submit(announcement, submission)
    assert refusal.value.reason == "attachments-missing"


def test_what_was_submitted_cannot_be_changed(city: CityOnLoopback, client: FitConnectClient) -> None:
    submission, other = city.seal(), city.seal()
    announcement = deliver(client, submission)
    with pytest.raises(SubmissionRefused, match="already-submitted"):
        client.submit(announcement, other)
    with pytest.raises(SubmissionRefused, match="already-submitted"):
        client.upload(announcement, submission.attachments[0].attachment_id, other.data)


@pytest.mark.parametrize("part", ["metadata", "data"])
def test_what_is_no_jwe_is_refused(city: CityOnLoopback, client: FitConnectClient, part: str) -> None:
    submission = replace(city.seal(), **{part: "plain text"})
    announcement = client.announce(submission, "key-1")
    upload_all(client, announcement, submission)
    with pytest.raises(SubmissionRefused, match="no-jwe"):
        client.submit(announcement, submission)


def test_another_device_sees_nothing_of_it(city: CityOnLoopback, client: FitConnectClient) -> None:
    submission = city.seal()
    announcement = deliver(client, submission)
    with city.connect(credentials=enrol_device(city, "kiosk-02").transport()) as connection:
        stranger = FitConnectClient(connection)
        with pytest.raises(SubmissionRefused, match="unknown-case"):
            stranger.outcome(announcement, DESTINATION_ID, tags(submission))
        with pytest.raises(SubmissionRefused, match="unknown-submission"):
            stranger.submit(announcement, submission)


def test_an_incomplete_submission_is_deleted_after_a_day_and_the_log_says_so(
    city: CityOnLoopback, client: FitConnectClient
) -> None:
    submission = city.seal()
    announcement = client.announce(submission, "key-1")
    city.server.gateway.forget_incomplete(moment=9e9)
    with pytest.raises(SubmissionRefused, match="unknown-submission"):
        client.submit(announcement, submission)
    assert client.outcome(announcement, DESTINATION_ID, tags(submission)).kind is OutcomeKind.DELETED


def test_a_long_event_log_is_read_page_by_page(
    city: CityOnLoopback, client: FitConnectClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.fitconnect.client._PAGE", 1)
    submission = city.seal()
    announcement = deliver(client, submission)
    assert client.outcome(announcement, DESTINATION_ID, tags(submission)).kind is OutcomeKind.ACCEPTED


def test_a_log_signed_with_a_withdrawn_key_proves_nothing(city: CityOnLoopback, client: FitConnectClient) -> None:
    submission = city.seal()
    announcement = deliver(client, submission)
    gateway = city.server.gateway
    keys = gateway._keys
    gateway._keys = replace(keys, gateway=replace(keys.gateway, key_id="another"))
    with pytest.raises(DeliveryError, match="does not publish"):
        client.outcome(announcement, DESTINATION_ID, tags(submission))


def test_signature_keys_are_asked_for_once_until_they_are_forgotten(
    city: CityOnLoopback, client: FitConnectClient
) -> None:
    submission = city.seal()
    announcement = deliver(client, submission)
    client.outcome(announcement, DESTINATION_ID, tags(submission))
    city.server.faults.add(Fault(FaultKind.STATUS, where="GET /.well-known"))
    client.outcome(announcement, DESTINATION_ID, tags(submission))
    client.forget_keys()
    with pytest.raises(GatewayUnreachable):
        client.outcome(announcement, DESTINATION_ID, tags(submission))
