"""The city's servers as processes."""

from __future__ import annotations

import ssl
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

from kiosk.demo.place import Place
from kiosk.eid_client.tc_token import parse


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
