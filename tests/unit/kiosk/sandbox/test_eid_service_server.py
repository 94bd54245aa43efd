"""The whole eID service on its sockets, with the kiosk's own client and a simulated card."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

import pytest

from hardware.eid.simulated import SimulatedEIDCard, SimulationCSCA, load_profile
from kiosk.domain.identity import Attribute, CardFunction, Identity
from kiosk.eid_client.paos.messages import TransmitResponse
from kiosk.errors import CardExpired, CardRevoked, IdentificationError
from kiosk.sandbox import eid_script
from kiosk.sandbox.access_policy import AccessPolicy
from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.eservice import PSKEndpoint
from tests.fixtures.identification import ATTRIBUTES, CARDS, Citizen, Town, town

NewTown = Callable[..., AbstractContextManager[Town]]
ENDPOINTS = (None, PSKEndpoint())
FUNCTIONS = tuple(CardFunction)


@pytest.fixture(scope="module")
def csca() -> SimulationCSCA:
    return SimulationCSCA.generate()


@pytest.fixture(scope="module")
def new_town(tmp_path_factory: pytest.TempPathFactory, csca: SimulationCSCA) -> NewTown:
    return partial(town, tmp_path_factory.mktemp("pki"), csca)


def _subject(identity: Identity) -> dict[str, Any]:
    payload = identity.report.split(".")[1]
    subject: dict[str, Any] = json.loads(base64.urlsafe_b64decode(payload + "==="))["subjectRef"]
    return subject


@pytest.mark.parametrize("psk", ENDPOINTS)
def test_citizen_is_identified_over_either_channel(new_town: NewTown, psk: PSKEndpoint | None) -> None:
    with new_town(psk=psk) as leipzig:
        leipzig.insert()

        assert leipzig.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"

        connections = {each.connection for each in leipzig.requests if each.method == "POST"}
        token_connection = next(each.connection for each in leipzig.requests if each.path.startswith("/tctoken"))
        identities = {each.psk_identity for each in leipzig.requests if each.method == "POST"}
        assert (token_connection in connections) is (psk is None)
        assert (identities == {""}) is (psk is None)


@pytest.mark.parametrize("psk", ENDPOINTS)
@pytest.mark.parametrize(("profile", "error"), [("expired", CardExpired), ("revoked", CardRevoked)])
def test_card_that_the_city_takes_no_more_gives_no_data(
    new_town: NewTown, psk: PSKEndpoint | None, profile: str, error: type[IdentificationError]
) -> None:
    with new_town(psk=psk) as leipzig:
        leipzig.insert(profile)

        with pytest.raises(error):
            leipzig.identify()

        assert len([each for each in leipzig.messages if isinstance(each, TransmitResponse)]) == 1


@pytest.mark.parametrize(
    "habits",
    [
        ServerHabits(redirects=True),
        ServerHabits(batch_size=1),
        ServerHabits(initializes_framework=True, signs_late=True, links_early=True),
    ],
)
def test_server_may_have_other_habits(new_town: NewTown, habits: ServerHabits) -> None:
    with new_town(habits, psk=PSKEndpoint()) as leipzig:
        leipzig.insert()

        assert leipzig.identify().get(Attribute.FAMILY_NAMES) == "MUSTERMANN"


def _born_with_the_older_cvca(leipzig: Town) -> SimulatedEIDCard:
    anchor = leipzig.pki.authority.old_certificate.to_bytes()
    card = load_profile("mustermann", [anchor], directory=CARDS, csca=leipzig.csca)
    leipzig.reader.insert(card)
    return card


@pytest.mark.parametrize("links_early", [False, True])
def test_card_of_the_older_cvca_learns_the_newer_through_the_link(new_town: NewTown, links_early: bool) -> None:
    with new_town(ServerHabits(links_early=links_early)) as leipzig:
        card = _born_with_the_older_cvca(leipzig)

        assert leipzig.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"

        assert card.state.authority_references == ("DESIMCVCA00002", "DESIMCVCA00001")


@pytest.mark.parametrize("declined", [frozenset[str](), frozenset({"DG13"})])
def test_data_that_the_citizen_keeps_to_herself_is_neither_read_nor_told(
    new_town: NewTown, declined: frozenset[str]
) -> None:
    attributes = (*ATTRIBUTES, Attribute.BIRTH_NAME)
    with new_town(policy=AccessPolicy(ATTRIBUTES, (Attribute.BIRTH_NAME,))) as leipzig:
        leipzig.insert()

        identity = leipzig.identify(Citizen(leipzig.reader, declined=declined), attributes)

        assert identity.get(Attribute.BIRTH_NAME) == ("" if declined else "GABLER")
        reads = [each for each in leipzig.messages if isinstance(each, TransmitResponse)][-1]
        assert len(reads.outputs) == (5 if declined else 6)


@pytest.mark.parametrize(("required_age", "community", "result"), [(18, "0276", True), (99, "0277", False)])
def test_comparisons_and_pseudonym_stand_in_the_signed_report(
    new_town: NewTown, required_age: int, community: str, result: bool
) -> None:
    policy = AccessPolicy(
        ATTRIBUTES, required_age=required_age, community_id=bytes.fromhex(community), takes_pseudonym=True
    )
    with new_town(policy=policy) as leipzig:
        leipzig.insert()

        subjects = [_subject(leipzig.identify(functions=FUNCTIONS)) for _ in range(2)]

        assert subjects[0]["ageVerification"] == {"requiredAge": required_age, "result": result}
        assert subjects[0]["communityVerification"] == {"requestedId": community, "result": result}
        assert subjects[0]["documentValidity"]["status"] == "valid"
        assert subjects[0]["restrictedId"] == subjects[1]["restrictedId"]
        leipzig.reader.remove()
        leipzig.insert("no-address")
        other = _subject(leipzig.identify(functions=FUNCTIONS))
        assert other["restrictedId"] != subjects[0]["restrictedId"]


def test_report_says_nothing_that_was_not_asked(new_town: NewTown) -> None:
    with new_town(policy=AccessPolicy((Attribute.GIVEN_NAMES,))) as leipzig:
        leipzig.insert()

        assert set(_subject(leipzig.identify())) == {"givenName", "documentValidity"}


def test_script_speaks_instead_of_the_server(new_town: NewTown) -> None:
    with new_town(psk=PSKEndpoint()) as leipzig:
        leipzig.insert()
        leipzig.server.script.at(2, eid_script.altered(signature=bytes(64)))

        with pytest.raises(Exception, match="signature"):
            leipzig.identify()

        assert leipzig.identify().get(Attribute.GIVEN_NAMES) == "ERIKA"
