"""A client of the eID server, and the keys of its city."""

from __future__ import annotations

import pytest

from kiosk.sandbox.eid_server import ServerHabits
from kiosk.sandbox.pki import SandboxPKI
from tests.fixtures.paos_client import PAOSClient


@pytest.fixture(scope="module")
def pki(tmp_path_factory: pytest.TempPathFactory) -> SandboxPKI:
    return SandboxPKI(tmp_path_factory.mktemp("pki"))


@pytest.fixture
def client(pki: SandboxPKI) -> PAOSClient:
    return PAOSClient(pki, ServerHabits())
