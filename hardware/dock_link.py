"""Simulated devices that live in another process: the ports, spoken over the Unix socket of the dock.

A message is two lengths (four bytes each), a JSON object and a blob. A connection serves one conversation: closing it
ends what runs in it, so that a killed worker leaves no device in use.
"""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from hardware import errors
from hardware.card.apdu import CommandAPDU, ResponseAPDU
from hardware.card.reader import CardConnection, ReaderState, listing, slices
from hardware.errors import (
    CardLost,
    CardServiceUnavailable,
    HardwareError,
    PrinterUnavailable,
    ReaderUnavailable,
    ScannerUnavailable,
)
from hardware.printer.printer import PrinterState, PrinterWarning
from hardware.scanner.capabilities import ScannerCapabilities, ScanSource, SourceCapabilities
from hardware.scanner.scanner import (
    FeederState,
    Pages,
    Progress,
    ScannedImage,
    ScannerState,
    ScanSettings,
    first_of,
)

Fields = Mapping[str, str | int | float | bool | None]
_LENGTHS: Final = struct.Struct(">II")
_CANCEL_POLL_SECONDS: Final = 0.1


class DockUnreachable(Exception):
    """The dock is not running, broke the conversation off, or does not do what it was asked.

    No failure of a device: the drivers below turn it into one.
    """


def send_message(connection: socket.socket, fields: Fields, blob: bytes = b"") -> None:
    """Send one message.

    Raises:
        DockUnreachable: the other end is gone.
    """
    content = json.dumps(dict(fields)).encode()
    try:
        connection.sendall(_LENGTHS.pack(len(content), len(blob)) + content + blob)
    except OSError as error:
        raise DockUnreachable("the dock is gone") from error


def receive_message(connection: socket.socket) -> tuple[Fields, bytes]:
    """Return the next message.

    Raises:
        DockUnreachable: the other end is gone.
    """
    content_length, blob_length = _LENGTHS.unpack(_receive(connection, _LENGTHS.size))
    content = _receive(connection, content_length)
    return json.loads(content), _receive(connection, blob_length)


class DockConversation:
    """One connection to the dock, asked one thing at a time."""

    def __init__(self, path: Path) -> None:
        self._connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._connection.connect(str(path))
        except OSError as error:
            self._connection.close()
            raise DockUnreachable("the dock is not running") from error

    def __enter__(self) -> DockConversation:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def ask(self, call: str, blob: bytes = b"", **fields: str | float | bool | None) -> tuple[Fields, bytes]:
        """Ask and wait for the answer.

        Raises:
            HardwareError: what the simulated device raised.
            DockUnreachable
        """
        send_message(self._connection, {"call": call, **fields}, blob)
        return self.answer()

    def answer(self) -> tuple[Fields, bytes]:
        """Wait for the next answer.

        Raises:
            HardwareError: what the simulated device raised.
            DockUnreachable
        """
        fields, blob = receive_message(self._connection)
        if "error" in fields:
            raise _error(str(fields["error"]), str(fields.get("message", "")))
        return fields, blob

    def ask_for_long(
        self, call: str, blob: bytes, cancel: threading.Event, **fields: str | float | bool
    ) -> Iterator[tuple[Fields, bytes]]:
        """Ask for something that takes its time; give all answers up to the last, and pass on a wish to cancel.

        Raises, from the iteration:
            HardwareError: what the simulated device raised.
            DockUnreachable
        """
        send_message(self._connection, {"call": call, **fields}, blob)
        done = threading.Event()
        watcher = threading.Thread(target=self._pass_on_cancel, args=(cancel, done), daemon=True)
        watcher.start()
        try:
            answer, result = self.answer()
            while answer.get("more"):
                yield answer, result
                answer, result = self.answer()
            yield answer, result
        finally:
            done.set()
            watcher.join()

    def cancel(self) -> None:
        """Ask that what was asked for be broken off."""
        with contextlib.suppress(DockUnreachable):
            send_message(self._connection, {"call": "cancel"})

    def close(self) -> None:
        """End the conversation."""
        self._connection.close()

    def _pass_on_cancel(self, cancel: threading.Event, done: threading.Event) -> None:
        while not done.wait(_CANCEL_POLL_SECONDS):
            if cancel.is_set():
                self.cancel()
                return


class DockedReader:
    """A card reader in the dock; `place` says which, if it is not the citizen's."""

    def __init__(self, path: Path, place: str = "") -> None:
        self._path, self._place = path, place

    def state(self) -> ReaderState:
        """Return what is there now; without a dock, no service."""
        try:
            with DockConversation(self._path) as dock:
                return ReaderState(dock.ask("reader.state", place=self._place)[0]["state"])
        except ReaderUnavailable:
            return ReaderState.NO_READER
        except DockUnreachable:
            return ReaderState.SERVICE_DOWN

    def readers(self) -> Mapping[str, ReaderState]:
        """Return the dock's readers as the one that they are from here."""
        return listing("Simulated reader", self.state())

    def wait(self, known: ReaderState, timeout_seconds: float, cancelled: threading.Event) -> ReaderState:
        """Wait as long as the state is the known one, and return what it is then."""
        pauses = slices(timeout_seconds, cancelled)
        while (state := self._wait_with_one_dock(known, pauses)) is known:
            pause = next(pauses, None)
            if pause is None:
                return self.state()
            cancelled.wait(pause)
        return state

    def connect(self) -> CardConnection:
        """Open an exclusive conversation with the card.

        Raises:
            CardServiceUnavailable, ReaderUnavailable, ReaderBusy, CardLost, CardMute.
        """
        try:
            dock = DockConversation(self._path)
        except DockUnreachable as error:
            raise CardServiceUnavailable("the dock is not running") from error
        try:
            answer, _ = dock.ask("reader.connect", place=self._place)
        except DockUnreachable as error:
            dock.close()
            raise CardServiceUnavailable("the dock is gone") from error
        except HardwareError:
            dock.close()
            raise
        return _DockedPad(dock) if answer["pad"] else _DockedCard(dock)

    def _wait_with_one_dock(self, known: ReaderState, pauses: Iterator[float]) -> ReaderState:
        state = known
        try:
            with DockConversation(self._path) as dock:
                while state is known and (pause := next(pauses, None)) is not None:
                    answer, _ = dock.ask("reader.wait", place=self._place, known=known.value, seconds=pause)
                    state = ReaderState(answer["state"])
                return state
        except ReaderUnavailable:
            return ReaderState.NO_READER
        except DockUnreachable:
            return ReaderState.SERVICE_DOWN


class _DockedCard:
    def __init__(self, dock: DockConversation) -> None:
        self._dock = dock

    def transmit(self, command: CommandAPDU) -> ResponseAPDU:
        return ResponseAPDU.from_bytes(self._ask("reader.transmit", command.to_bytes()))

    def close(self) -> None:
        with contextlib.suppress(DockUnreachable, HardwareError):
            self._dock.ask("reader.close")
        self._dock.close()

    def _ask(self, call: str, blob: bytes) -> bytes:
        try:
            return self._dock.ask(call, blob)[1]
        except DockUnreachable as error:
            raise CardLost("the dock is gone") from error


class _DockedPad(_DockedCard):
    def execute_pace(self, request: bytes) -> bytes:
        return self._ask("reader.execute_pace", request)

    def modify_pin(self, request: bytes) -> bytes:
        return self._ask("reader.modify_pin", request)


class DockedScanner:
    """The scanner in the dock."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def state(self) -> ScannerState:
        """Return what is known; without a dock, nothing."""
        try:
            with DockConversation(self._path) as dock:
                return ScannerState(dock.ask("scanner.state")[0]["state"])
        except DockUnreachable:
            return ScannerState.UNAVAILABLE

    def feeder(self) -> FeederState:
        """Return what is known; without a dock, nothing."""
        try:
            with DockConversation(self._path) as dock:
                return FeederState(dock.ask("scanner.feeder")[0]["state"])
        except DockUnreachable:
            return FeederState.UNKNOWN

    def capabilities(self) -> ScannerCapabilities:
        """Return what the simulated scanner can do.

        Raises:
            ScannerError: as the simulated scanner says.
        """
        try:
            with DockConversation(self._path) as dock:
                return decode_capabilities(dock.ask("scanner.capabilities")[1])
        except DockUnreachable as error:
            raise ScannerUnavailable("the dock is gone") from error

    def scan(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> ScannedImage:
        """Scan one side.

        Raises:
            ScannerError: as the simulated scanner says.
        """
        return first_of(self.scan_pages(settings, cancel, progress))

    def scan_pages(self, settings: ScanSettings, cancel: threading.Event, progress: Progress) -> Pages:
        """Scan what lies on the glass, or every sheet in the feeder.

        Raises, from the iteration:
            ScannerError: as the simulated scanner says.
        """
        try:
            with DockConversation(self._path) as dock:
                for answer, page in dock.ask_for_long("scanner.scan", b"", cancel, **_fields_of(settings)):
                    if "progress" in answer:
                        progress(float(answer["progress"] or 0))
                    elif answer.get("more"):
                        yield ScannedImage(page, settings.resolution_dpi)
        except DockUnreachable as error:
            raise ScannerUnavailable("the dock is gone") from error


def encode_capabilities(capabilities: ScannerCapabilities) -> bytes:
    """Return what `decode_capabilities` reads."""
    sources = {
        source.value: {
            "resolutions_dpi": list(offered.resolutions_dpi),
            "color": offered.color,
            "grey": offered.grey,
            "width_mm": offered.width_mm,
            "height_mm": offered.height_mm,
        }
        for source, offered in capabilities.sources.items()
    }
    return json.dumps({"model": capabilities.model, "sources": sources}).encode()


def decode_capabilities(content: bytes) -> ScannerCapabilities:
    """Return the capabilities that another process encoded."""
    fields = json.loads(content)
    sources = {
        ScanSource(name): SourceCapabilities(**offered | {"resolutions_dpi": tuple(offered["resolutions_dpi"])})
        for name, offered in fields["sources"].items()
    }
    return ScannerCapabilities(sources, fields["model"])


def _fields_of(settings: ScanSettings) -> dict[str, str | float | bool]:
    return {
        "resolution_dpi": settings.resolution_dpi,
        "color": settings.color,
        "width_mm": settings.width_mm,
        "height_mm": settings.height_mm,
        "source": settings.source.value,
        "preview": settings.preview,
    }


class DockedPrinter:
    """The printer in the dock."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def state(self) -> PrinterState:
        """Return what is known; without a dock, nothing."""
        try:
            with DockConversation(self._path) as dock:
                return PrinterState(dock.ask("printer.state")[0]["state"])
        except DockUnreachable:
            return PrinterState.UNAVAILABLE

    def warnings(self) -> frozenset[PrinterWarning]:
        """Return what is about to run out; without a dock, nothing."""
        try:
            with DockConversation(self._path) as dock:
                said = str(dock.ask("printer.warnings")[0]["warnings"])
        except DockUnreachable:
            return frozenset()
        return frozenset(map(PrinterWarning, said.split()))

    def print_pdf(self, pdf: bytes, cancel: threading.Event) -> None:
        """Print the PDF.

        Raises:
            PrinterError: as the simulated printer says.
        """
        try:
            with DockConversation(self._path) as dock:
                for _ in dock.ask_for_long("printer.print", pdf, cancel):
                    pass
        except DockUnreachable as error:
            raise PrinterUnavailable("the dock is gone") from error


def _receive(connection: socket.socket, length: int) -> bytes:
    buffer = bytearray()
    while len(buffer) < length:
        try:
            received = connection.recv(min(length - len(buffer), 1 << 20))
        except OSError as error:
            raise DockUnreachable("the dock is gone") from error
        if not received:
            raise DockUnreachable("the dock broke the conversation off")
        buffer += received
    return bytes(buffer)


def _error(name: str, message: str) -> HardwareError | DockUnreachable:
    kind = getattr(errors, name, None)
    if isinstance(kind, type) and issubclass(kind, HardwareError):
        return kind(message)
    return DockUnreachable(message or name)
