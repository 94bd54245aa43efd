"""Terminal-side time of PACE and of EAC beside npa-tool (C, OpenPACE), and our share of a whole identification.

One virtual card (Python) lies in the reader of one private pcscd for both; each round runs each side once, in turn.
What the card computes is measured at the card and taken off; so what is left is the program, pcscd and the line,
which are the same for both. npa-tool is a process of its own each time: its start without any work is measured too.
EAC is PACE, terminal and chip authentication, and three data groups; we check EF.CardSecurity besides, npa-tool does
not.

An identification runs against the sandbox's servers in this process's threads. The time in the card's port is taken
off, and the time of waiting in the network's; what our thread computes there, TLS above all, counts as ours.

The peer is found by NPA_TOOL or on the PATH; benchmarks/npa-tool.sh builds it.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from cryptography.hazmat.primitives import serialization

from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.chip import Chip
from hardware.card.pcsc import PCSCReader
from hardware.card.reader import CardConnection, CardReader, ReaderState
from hardware.card.virtual_pcd import VirtualPCD
from hardware.eid import application, pace
from hardware.eid.chat import Right
from hardware.eid.data_groups import DataGroup
from hardware.eid.password import PasswordID
from hardware.eid.simulated import SimulationCSCA, load_profile
from kiosk.eid_client.authentication import authenticate
from kiosk.eid_client.https_channel import HTTPSChannel
from kiosk.eid_command import reading
from kiosk.eid_command.terminal_files import TerminalFiles, load_terminal_files
from kiosk.sandbox.eservice import PSKEndpoint
from tests.fixtures.eac import Holder, Terminal, make_cvca
from tests.fixtures.eid_command import CARDS, write_terminal
from tests.fixtures.identification import ATTRIBUTES, PIN, SERVICE, Citizen, town
from tests.fixtures.pcscd import READER_NAME, PCSCService, eventually

ROUNDS = 25
GROUPS = (DataGroup.GIVEN_NAMES, DataGroup.FAMILY_NAMES, DataGroup.PLACE_OF_RESIDENCE)
LIMIT_MS = 100.0


@dataclass
class Stopwatch:
    """Adds up the time spent in one place, from any thread."""

    seconds: float = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Count the time of the block."""
        started = time.perf_counter()
        try:
            yield
        finally:
            self.seconds += time.perf_counter() - started

    def take(self) -> float:
        """Return what was counted, and begin again."""
        taken, self.seconds = self.seconds, 0.0
        return taken


class TimedChip:
    """A chip that counts what it computes."""

    def __init__(self, chip: Chip, watch: Stopwatch) -> None:
        self._chip, self._watch = chip, watch
        self.atr = chip.atr

    def power_on(self) -> None:
        """Pass it on."""
        self._chip.power_on()

    def power_off(self) -> None:
        """Pass it on."""
        self._chip.power_off()

    def transmit(self, command: bytes) -> bytes:
        """Answer, and count the time that it takes."""
        with self._watch.running():
            return self._chip.transmit(command)


@dataclass
class TimedReader:
    """A reader whose conversations count the time that they wait for the card."""

    reader: CardReader
    watch: Stopwatch = field(default_factory=Stopwatch)

    def connect(self) -> CardConnection:
        """Open a conversation."""
        with self.watch.running():
            return _TimedConnection(self.reader.connect(), self.watch)


@dataclass
class _TimedConnection:
    connection: CardConnection
    watch: Stopwatch

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        with self.watch.running():
            return self.connection.transmit(command)

    def close(self) -> None:
        with self.watch.running():
            self.connection.close()


def npa_tool() -> Path | None:
    """Return the peer, if it is there."""
    found = os.environ.get("NPA_TOOL") or shutil.which("npa-tool")
    return Path(found) if found else None


def our_pace(reader: PCSCReader) -> None:
    """Connect, read EF.CardAccess, run PACE with the PIN, and close: what `npa-tool --pin` does."""
    connection = reader.connect()
    access = application.read_card_access(connection)
    pace.establish(connection, access, PasswordID.PIN, bytearray(PIN.encode()))
    connection.close()


def our_eac(reader: PCSCReader, files: TerminalFiles) -> None:
    """Run PACE, terminal and chip authentication, and read."""
    connection = reader.connect()
    access = application.read_card_access(connection)
    secret = bytearray(PIN.encode())
    session = pace.establish(connection, access, PasswordID.PIN, secret, files.certificate.chat)
    opened = reading.authenticate(access, session, files)
    for each in GROUPS:
        application.read_data_group(opened, each)
    connection.close()


def peer_eac(folder: Path, terminal: Terminal, cvca: Holder) -> list[str]:
    """Return the arguments with which npa-tool does the same."""
    (folder / "cvc").mkdir()
    (folder / "cvc" / cvca.certificate.holder_reference).write_bytes(cvca.certificate.to_bytes())
    der, plain = serialization.Encoding.DER, serialization.NoEncryption()
    key = terminal.holder.private_key.private_bytes(der, serialization.PrivateFormat.PKCS8, plain)
    (folder / "key.der").write_bytes(key)
    chain = [terminal.verifier.certificate, terminal.holder.certificate]
    paths = [folder / f"{each.holder_reference}.cvcert" for each in chain]
    certificates = [argument for path in paths for argument in ("--cv-certificate", str(path))]
    reads = [f"--read-dg{each.value}" for each in GROUPS]
    files = ["--private-key", str(folder / "key.der"), "--cvc-dir", str(folder / "cvc")]
    return [*certificates, *files, "--disable-ca-checks", *reads]


def peer_runs(tool: Path, *arguments: str) -> Callable[[], None]:
    """Return what runs the peer once."""
    environment = os.environ | {"LD_LIBRARY_PATH": str(tool.parent.parent / "lib")}
    command = [str(tool), "--reader", "0", *arguments]

    def run() -> None:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0 or not arguments, done.stderr
        assert not arguments or "Established PACE channel" in done.stdout, done.stdout
        assert "--private-key" not in arguments or "MUSTERMANN" in done.stdout, done.stderr

    return run


def measure(runs: dict[str, Callable[[], None]], card: Stopwatch) -> dict[str, list[tuple[float, float]]]:
    """Return for each side and round the milliseconds of all, and of what is left without the card."""
    measured: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            card.take()
            started = time.perf_counter()
            run()
            whole = time.perf_counter() - started
            measured[name].append((whole * 1e3, (whole - card.take()) * 1e3))
    return measured


def bench_card(folder: Path) -> None:
    """Print PACE and EAC on both sides."""
    service, watch = PCSCService(folder), Stopwatch()
    os.environ.update(service.environment)
    service.start()
    slot, reader = VirtualPCD(service.ports[0]), PCSCReader([f"{READER_NAME} 00 00"])
    assert eventually(lambda: reader.state() is ReaderState.NO_CARD)
    slot.start()
    cvca, csca = make_cvca(), SimulationCSCA.generate()
    card = load_profile("mustermann", [cvca.certificate.to_bytes()], directory=CARDS, csca=csca)
    slot.insert(TimedChip(card, watch))
    assert eventually(lambda: reader.state() is ReaderState.CARD_PRESENT)
    terminal = Terminal(cvca, {Right.read(each.value) for each in GROUPS})
    write_terminal(folder / "terminal", terminal, csca)
    files = load_terminal_files(folder / "terminal")
    tool = npa_tool()
    runs: dict[str, Callable[[], None]] = {
        "kiosk, PACE": lambda: our_pace(reader),
        "kiosk, EAC": lambda: our_eac(reader, files),
    }
    if tool:
        pin = f"--pin={PIN}"
        eac = peer_eac(folder / "terminal", terminal, cvca)
        runs |= {"npa-tool, PACE": peer_runs(tool, pin), "npa-tool, EAC": peer_runs(tool, pin, *eac)}
        runs |= {"npa-tool, no work": peer_runs(tool)}
    measured = measure(runs, watch)
    print(f"with the PIN, behind one pcscd; median of {ROUNDS} rounds in turn, milliseconds")
    print(f"  {'':<22}{'all':>9}{'without card':>14}{'worst':>9}")
    left = {}
    for name, rounds in measured.items():
        left[name] = statistics.median(each[1] for each in rounds)
        whole, worst = statistics.median(each[0] for each in rounds), max(each[1] for each in rounds)
        print(f"  {name:<22}{whole:>9.1f}{left[name]:>14.1f}{worst:>9.1f}")
    if tool:
        for what in ("PACE", "EAC"):
            ours, peer = left[f"kiosk, {what}"], left[f"npa-tool, {what}"]
            net = peer - left["npa-tool, no work"]
            print(f"  {what}: kiosk : npa-tool {ours / peer:.2f}; without the start of its process {ours / net:.2f}")
    else:
        print("  NO PEER: npa-tool is missing. benchmarks/npa-tool.sh builds it; NPA_TOOL=… names it.", file=sys.stderr)
    slot.stop()
    service.stop()


def bench_identification(folder: Path) -> bool:
    """Print our own share, from the TC token to the report over a PSK channel; return whether it is small enough."""
    csca = SimulationCSCA.generate()
    network = Stopwatch()
    rounds: list[tuple[float, float]] = []
    with town(folder, csca, psk=PSKEndpoint()) as running, timed_network(network):
        running.insert()
        reader = TimedReader(running.reader)
        for _ in range(ROUNDS):
            citizen = Citizen(reader)  # type: ignore[arg-type]
            started = time.perf_counter()
            authenticate(running.settings, SERVICE, ATTRIBUTES, citizen, threading.Event())
            whole = time.perf_counter() - started
            rounds.append((whole * 1e3, (whole - reader.watch.take() - network.take()) * 1e3))
    whole, ours = (statistics.median(each[part] for each in rounds) for part in range(2))
    worst = max(each[1] for each in rounds)
    print(f"a whole identification against the sandbox; median of {ROUNDS} rounds, milliseconds")
    print(f"  all {whole:.1f}, ours {ours:.1f} (worst {worst:.1f}), the rest is card and network")
    print(f"  our share is to be at most {LIMIT_MS:.0f} ms: {'it is' if ours <= LIMIT_MS else 'BROKEN'}")
    return ours <= LIMIT_MS


@contextmanager
def timed_network(watch: Stopwatch) -> Iterator[None]:
    """Count the time in which the client waits for a server; what it computes meanwhile, TLS above all, is its own."""
    kept = {name: getattr(HTTPSChannel, name) for name in ("__init__", "get", "post", "close")}

    def timed(method: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            started, computed = time.perf_counter(), time.thread_time()
            try:
                return method(*arguments, **named)
            finally:
                watch.seconds += time.perf_counter() - started - (time.thread_time() - computed)

        return call

    for name, method in kept.items():
        setattr(HTTPSChannel, name, timed(method))
    try:
        yield
    finally:
        for name, method in kept.items():
            setattr(HTTPSChannel, name, method)


def main() -> None:
    """Measure both, and fail where our share is too large."""
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        bench_card(Path(folder))
        print()
        (Path(folder) / "pki").mkdir()
        sys.exit(0 if bench_identification(Path(folder) / "pki") else 1)


if __name__ == "__main__":
    main()
