"""The dock's Unix socket: drivers on one side of the table, hands on the other."""

from __future__ import annotations

import contextlib
import socket
import threading
from pathlib import Path

from hardware.card.apdu import CommandAPDU
from hardware.card.pin_pad import PinPad, pin_pad_of
from hardware.card.reader import CardConnection, CardReader, ReaderState
from hardware.dock_link import DockUnreachable, Fields, encode_capabilities, receive_message, send_message
from hardware.errors import CardLost, HardwareError, ReaderUnavailable
from hardware.scanner.capabilities import ScanSource
from hardware.scanner.scanner import ScanSettings
from hardware.speech.simulated import SimulatedSound
from hardware.speech.speech import Sink, Utterance
from kiosk.dock.devices import DockDevices
from kiosk.dock.hands import HandRefused, describe, use_hand

Answer = tuple[Fields, bytes]


class DockServer:
    """Serves conversations until `stop`; each has a thread that listens and a thread for what is asked."""

    def __init__(self, path: Path, devices: DockDevices) -> None:
        self._devices = devices
        path.unlink(missing_ok=True)
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._listener.bind(str(path))
        path.chmod(0o600)
        self._listener.listen()

    def serve(self) -> None:
        """Accept conversations until `stop`."""
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                threading.Thread(target=self._listen, args=(connection,), daemon=True, name="dock").start()

    def stop(self) -> None:
        """Accept no more."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _listen(self, connection: socket.socket) -> None:
        conversation = _Conversation(self._devices, connection)
        with connection, contextlib.suppress(DockUnreachable):
            while True:
                fields, blob = receive_message(connection)
                if fields.get("call") == "cancel":
                    conversation.cancel.set()
                else:
                    threading.Thread(target=conversation.serve, args=(fields, blob), daemon=True).start()
        conversation.end()


class _Conversation:
    """One driver or hand at the other end; what it left running ends with it."""

    def __init__(self, devices: DockDevices, connection: socket.socket) -> None:
        self._devices, self._connection = devices, connection
        self._card: CardConnection | None = None
        self._place = ""
        self.cancel = threading.Event()

    def serve(self, fields: Fields, blob: bytes) -> None:
        """Answer one call."""
        try:
            answer, result = self._call(fields, blob)
        except (HardwareError, HandRefused) as error:
            answer, result = {"error": type(error).__name__, "message": str(error)}, b""
        except DockUnreachable:
            return
        except (KeyError, ValueError, TypeError) as error:
            answer, result = {"error": "DockUnreachable", "message": f"not understood: {error}"}, b""
        with contextlib.suppress(DockUnreachable):
            send_message(self._connection, answer, result)

    def end(self) -> None:
        """Free the devices, also from a card that hangs."""
        self.cancel.set()
        if self._card is not None:
            self._devices.interrupt_cards(self._place)
            self._card.close()

    def _call(self, fields: Fields, blob: bytes) -> Answer:
        match fields["call"]:
            case "hand":
                use_hand(self._devices, str(fields["name"]), str(fields.get("argument", "")))
                return describe(self._devices), b""
            case "describe":
                return describe(self._devices), b""
            case "reader.state":
                return {"state": self._reader(fields).state().value}, b""
            case "reader.wait":
                known, seconds = ReaderState(fields["known"]), float(fields["seconds"] or 0)
                return {"state": self._reader(fields).wait(known, seconds, self.cancel).value}, b""
            case "reader.connect":
                self._card, self._place = self._reader(fields).connect(), str(fields.get("place", ""))
                return {"pad": pin_pad_of(self._card) is not None}, b""
            case "reader.transmit":
                return self._transmit(blob)
            case "reader.close":
                self._close_card()
                return {}, b""
            case "reader.execute_pace":
                return {}, self._pad().execute_pace(blob)
            case "reader.modify_pin":
                return {}, self._pad().modify_pin(blob)
            case "scanner.state":
                return {"state": self._devices.scanner.state().value}, b""
            case "scanner.feeder":
                return {"state": self._devices.scanner.feeder().value}, b""
            case "scanner.capabilities":
                return {}, encode_capabilities(self._devices.scanner.capabilities())
            case "scanner.scan":
                return self._scan(fields)
            case "printer.state":
                return {"state": self._devices.printer.state().value}, b""
            case "printer.warnings":
                return {"warnings": " ".join(each.value for each in self._devices.printer.warnings())}, b""
            case "printer.print":
                self._devices.printer.print_pdf(blob, self.cancel)
                return {}, b""
            case "printer.take":
                return {}, b"".join(self._devices.printer.take()[-1:])
            case "speech.sinks":
                return {"sinks": " ".join(each.value for each in self._devices.speech.sinks())}, b""
            case "speech.speak":
                return self._hear(self._devices.speech.speak(_utterance(fields, blob), Sink(fields["sink"])))
            case "speech.play":
                return self._hear(self._devices.speech.play(blob, Sink(fields["sink"])))
        raise ValueError(f"no call {fields['call']!r}")

    def _reader(self, fields: Fields) -> CardReader:
        reader = self._devices.reader_at(str(fields.get("place", "")))
        if reader is None:
            raise ReaderUnavailable("the card lies in a slot of the real PC/SC service")
        return reader

    def _close_card(self) -> None:
        card, self._card = self._card, None
        if card is not None:
            card.close()

    def _pad(self) -> PinPad:
        pad = None if self._card is None else pin_pad_of(self._card)
        if pad is None:
            raise CardLost("there is no conversation through a reader with a pad")
        return pad

    def _transmit(self, command: bytes) -> Answer:
        if self._card is None:
            raise CardLost("there is no conversation with the card")
        return {}, self._card.transmit(CommandAPDU.from_bytes(command)).to_bytes()

    def _scan(self, fields: Fields) -> Answer:
        settings = ScanSettings(
            resolution_dpi=int(fields["resolution_dpi"] or 0),
            color=bool(fields["color"]),
            width_mm=float(fields["width_mm"] or 0),
            height_mm=float(fields["height_mm"] or 0),
            source=ScanSource(fields["source"]),
            preview=bool(fields["preview"]),
        )
        for page in self._devices.scanner.scan_pages(settings, self.cancel, self._report):
            send_message(self._connection, {"more": True}, page.content)
        return {}, b""

    def _hear(self, sound: SimulatedSound) -> Answer:
        """Say that it has begun, and then how it ended."""
        send_message(self._connection, {"begun": True})
        threading.Thread(target=self._stop_when_cancelled, args=(sound,), daemon=True).start()
        whole = sound.wait()
        self.cancel.set()
        return {"whole": whole}, b""

    def _stop_when_cancelled(self, sound: SimulatedSound) -> None:
        self.cancel.wait()
        sound.stop()

    def _report(self, fraction: float) -> None:
        with contextlib.suppress(DockUnreachable):
            send_message(self._connection, {"more": True, "progress": fraction})


def _utterance(fields: Fields, text: bytes) -> Utterance:
    return Utterance(
        text.decode(), str(fields["language"]), int(fields["words_per_minute"] or 0), int(fields["volume"] or 0)
    )
