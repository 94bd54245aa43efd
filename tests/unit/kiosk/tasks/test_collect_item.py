"""What lies ready, from the task to the city's real list and back: the clerk's own card signs, and the city looks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization

from hardware.errors import PasswordWrong
from hardware.piv.application import PIVApplication
from hardware.piv.data_objects import PIVKey
from hardware.security_module.device_keys import TransportCredentials
from hardware.security_module.software_key import SoftwareKey
from kiosk.config import Collection
from kiosk.domain.collection import CollectionState
from kiosk.domain.failure import FailureCode
from kiosk.errors import ClerkUnavailable, CollectionNotClaimed, CollectionServiceUnreachable
from kiosk.journey.collection_events import ItemClaimed, ItemHandedOver, ItemsListed
from kiosk.journey.effects import ClaimItem, HandOverItem, ReturnItems
from kiosk.sandbox.gateway_faults import Fault, FaultKind
from kiosk.sandbox.http_server import PeerCertificate
from kiosk.tasks.collect_item import claim_item, hand_over_item, list_items, return_items
from kiosk.tasks.failures import failure_of
from tests.fixtures.a_service import IDENTITY
from tests.fixtures.appointment_city import AppointmentCity
from tests.fixtures.bench import Bench, FakeKeys
from tests.fixtures.staff_cards import PIN
from tests.fixtures.staff_desk import BRANCH, StaffDesk

ITEM, OVERDUE = "LE80815001", "LE80815004"
HANDOVER = HandOverItem(ITEM, "L7K3-M92Q-DX")


class EnrolledKeys(FakeKeys):
    """The keys of a device that the city has certified."""

    def __init__(self, city: AppointmentCity) -> None:
        super().__init__()
        key = SoftwareKey.generate()
        request = x509.load_der_x509_csr(key.request("kiosk", "transport"))
        self.certificate = city.pki.tls.issue_client_certificate(request, "kiosk")
        self._credentials = TransportCredentials(
            self.certificate.public_bytes(serialization.Encoding.PEM), key.to_pem()
        )

    @property
    def fingerprint(self) -> str:
        return PeerCertificate.from_der(self.certificate.public_bytes(serialization.Encoding.DER)).fingerprint

    def transport(self) -> TransportCredentials:
        return self._credentials


@pytest.fixture
def counter(appointment_city: AppointmentCity, tmp_path: Path) -> StaffDesk:
    """The staff reader, with a clerk's card in it."""
    made = StaffDesk.set_up(tmp_path / "counter", appointment_city.pki.staff)
    made.insert(made.card())
    return made


@pytest.fixture
def claimed(bench: Bench, appointment_city: AppointmentCity, counter: StaffDesk) -> Bench:
    """A visit whose citizen has just claimed what lies ready for her."""
    keys, config = EnrolledKeys(appointment_city), bench.visit.config
    config = replace(
        config,
        branch=replace(config.branch, id=BRANCH),
        collection=Collection(appointment_city.server.collection_url),
        city=replace(config.city, certificate_authority=appointment_city.authority),
    )
    bench.visit = replace(bench.visit, config=config, open_keys=lambda: keys, staff_desk=counter.desk)
    identity = replace(IDENTITY, report=appointment_city.report(keys.fingerprint))
    claim_item(ClaimItem(ITEM, identity), bench.visit, bench.control)
    assert isinstance(bench.events[-1], ItemClaimed)
    return bench


def type_pin(counter: StaffDesk, pin: str = PIN) -> None:
    counter.desk.submit_pin(bytearray(pin.encode()))


def test_what_the_card_signs_the_city_takes(claimed: Bench, counter: StaffDesk) -> None:
    type_pin(counter)
    hand_over_item(HANDOVER, claimed.visit, claimed.control)
    told = claimed.events[-1]
    assert isinstance(told, ItemHandedOver)
    assert told.item.state is CollectionState.HANDED_OVER


def test_the_list_names_its_owner_and_what_goes_back_is_on_it_no_more(claimed: Bench, counter: StaffDesk) -> None:
    list_items(claimed.visit, claimed.control)
    type_pin(counter)
    return_items(ReturnItems((OVERDUE,)), claimed.visit, claimed.control)
    before, after = claimed.events[-2:]
    assert isinstance(before, ItemsListed)
    assert isinstance(after, ItemsListed)
    assert {each.number: each.owner for each in before.items}[ITEM] == "ERIKA MUSTERMANN"
    assert {each.number for each in before.items} - {each.number for each in after.items} == {OVERDUE}
    assert after.returned == 1


def test_a_wrong_pin_tells_the_city_nothing(
    claimed: Bench, counter: StaffDesk, appointment_city: AppointmentCity
) -> None:
    type_pin(counter, "111111")
    with pytest.raises(PasswordWrong):
        hand_over_item(HANDOVER, claimed.visit, claimed.control)
    states = {each.number: each.state for each in appointment_city.server.collection.items()}
    assert states[ITEM] is CollectionState.CLAIMED


def test_a_clerk_whom_the_city_has_revoked_since_is_told_so(claimed: Bench, counter: StaffDesk) -> None:
    connection = counter.reader.connect()
    counter.authority.revoke(PIVApplication(connection).certificate(PIVKey.SIGNATURE))
    connection.close()
    type_pin(counter)
    with pytest.raises(ClerkUnavailable) as refused:
        hand_over_item(HANDOVER, claimed.visit, claimed.control)
    assert failure_of(refused.value).code is FailureCode.STAFF_CARD_REVOKED


def test_a_card_that_was_taken_out_has_not_signed(claimed: Bench, counter: StaffDesk) -> None:
    type_pin(counter)
    counter.reader.remove()
    with pytest.raises(ClerkUnavailable) as refused:
        hand_over_item(HANDOVER, claimed.visit, claimed.control)
    assert failure_of(refused.value).code is FailureCode.STAFF_CARD_PULLED


def test_what_nobody_has_claimed_is_refused_and_the_pin_is_gone(
    claimed: Bench, counter: StaffDesk, appointment_city: AppointmentCity
) -> None:
    appointment_city.server.collection.reset()
    pin = bytearray(PIN.encode())
    counter.desk.submit_pin(pin)
    with pytest.raises(CollectionNotClaimed):
        hand_over_item(HANDOVER, claimed.visit, claimed.control)
    assert pin == bytes(len(PIN))


def test_a_city_that_is_gone_is_unreachable(
    claimed: Bench, counter: StaffDesk, appointment_city: AppointmentCity
) -> None:
    appointment_city.server.faults.add(Fault(FaultKind.DROP, times=2))
    type_pin(counter)
    with pytest.raises(CollectionServiceUnreachable):
        hand_over_item(HANDOVER, claimed.visit, claimed.control)
    with pytest.raises(CollectionServiceUnreachable):
        list_items(claimed.visit, claimed.control)
