"""The units: each process may do what it needs, and the keyring opens with the secret that systemd keeps."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import secretstorage
from jeepney.io.blocking import open_dbus_connection

SYSTEMD = Path(__file__).parents[2] / "packaging" / "systemd"
UNITS = sorted(SYSTEMD.glob("*.service"))

EVERYWHERE = {
    "CapabilityBoundingSet=",
    "NoNewPrivileges=yes",
    "LimitCORE=0",
    "MemorySwapMax=0",
    "UMask=0077",
    "PrivateTmp=yes",
    "ProtectSystem=strict",
    "ProtectHome=yes",
    "ProtectKernelModules=yes",
    "RestrictNamespaces=yes",
    "RestrictSUIDSGID=yes",
    "SystemCallFilter=@system-service",
    "Restart=always",
    "User=kiosk",
}


def _lines(name: str) -> set[str]:
    return set((SYSTEMD / f"buergerschalter-{name}.service").read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.stem)
def test_every_unit_is_sandboxed_and_leaves_no_memory_on_the_disk(unit: Path) -> None:
    assert set(unit.read_text(encoding="utf-8").splitlines()) >= EVERYWHERE


def test_the_sender_reaches_no_device() -> None:
    assert {"PrivateDevices=yes", "InaccessiblePaths=-/run/pcscd -/run/cups"} <= _lines("sender")


def test_the_keyring_reaches_neither_network_nor_device() -> None:
    assert {"PrivateNetwork=yes", "PrivateDevices=yes", "RestrictAddressFamilies=AF_UNIX"} <= _lines("keyring")


@pytest.fixture
def keyring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start the keyring as its unit does, and give the address of its bus."""
    directory = tmp_path_factory.mktemp("k")
    (directory / "keyring").write_text("not a secret", encoding="ascii")
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(directory),
        "RUNTIME_DIRECTORY": str(directory),
        "CREDENTIALS_DIRECTORY": str(directory),
        "XDG_DATA_HOME": str(directory / "data"),
    }
    command = [SYSTEMD / "keyring"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    yield f"unix:path={directory}/bus"
    process.terminate()
    process.wait(60)
    process.stdout.close()


def test_the_keyring_opens_without_anybody_at_the_screen(keyring: str) -> None:
    with closing(open_dbus_connection(keyring)) as connection:
        collection = secretstorage.get_default_collection(connection)
        assert not collection.is_locked()
        item = collection.create_item("seal", {"application": "test"}, b"key")
        assert item.get_secret() == b"key"
