"""The city's servers as processes."""

from __future__ import annotations

import ssl
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from urllib.request import urlopen

from hardware.eid.chat import Right
from kiosk.demo.city import policy_of
from kiosk.demo.place import Place
from kiosk.domain.identity import CardFunction
from kiosk.eid_client.attribute_rights import rights_for
from kiosk.eid_client.tc_token import parse
from tests.fixtures.a_service import MOVE


def test_city_asks_of_a_card_what_the_service_says_and_no_more() -> None:
    assert policy_of(MOVE).rights == rights_for(MOVE.attributes)
    asking = replace(MOVE, card_functions=tuple(CardFunction))
    assert policy_of(asking).rights - policy_of(MOVE).rights == {
        Right.AGE_VERIFICATION,
        Right.COMMUNITY_ID_VERIFICATION,
        Right.RESTRICTED_IDENTIFICATION,
    }


def test_open_eid_service_gives_any_client_a_token_that_leads_to_its_psk_server(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "sandbox", "open-eid", "--state", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as service:
        assert service.stdout is not None
        address = service.stdout.readline().strip()
        context = ssl.create_default_context(cafile=Place(tmp_path).pki / "tls" / "ca.pem")
        with urlopen(address, context=context, timeout=30) as answer:  # noqa: S310
            token = parse(answer.read())
        service.terminate()

    assert token.psk is not None
    assert not address.startswith(token.server_address.removesuffix("/paos"))
    assert service.returncode == 0
