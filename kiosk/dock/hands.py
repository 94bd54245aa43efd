"""The hands of the visitor and tester, as one closed table for the strip, the command line and the tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hardware.card.simulated import SimulatedReader
from hardware.card.slot import CardSlot
from hardware.eid.simulated.pin_pad import Key
from hardware.printer.printer import PrinterWarning
from hardware.speech.speech import Sink
from kiosk.dock.devices import DockDevices
from kiosk.dock.surroundings import Surroundings

Act = Callable[[DockDevices, str], None]


class HandRefused(Exception):
    """The hand cannot do that now, or there is no such thing; the message says why."""


@dataclass(frozen=True, slots=True)
class Hand:
    """One thing a hand can do. `argument` says what it takes: a card, a paper, a number, or nothing."""

    name: str
    help: str
    act: Act
    argument: str = ""


def hand_table() -> Mapping[str, Hand]:
    """Return every hand, by name."""
    return {each.name: each for each in _HANDS}


def use_hand(devices: DockDevices, name: str, argument: str = "") -> None:
    """Do it.

    Raises:
        HandRefused
    """
    hand = hand_table().get(name)
    if hand is None:
        raise HandRefused(f"no hand is called {name!r}; there are {', '.join(hand_table())}")
    try:
        hand.act(devices, argument)
    except (ValueError, KeyError, OSError) as error:
        raise HandRefused(f"{name} {argument}".strip() + f": {error}") from error


def describe(devices: DockDevices) -> dict[str, str | bool | int]:
    """Return the state of every device, for the strip and the command line."""
    reader, second = devices.reader, devices.second_reader
    return {
        "card": devices.cards.name_of(devices.slot.card),
        "reader": reader.state().value if reader else "vpcd",
        "pad": reader.has_pad if reader else False,
        "pad_display": devices.pad.display,
        "second_reader": second.state().value if second else "",
        "second_card": devices.cards.name_of(second.card) if second else "",
        "apdus": devices.slot.apdu_count,
        "staff_card": devices.staff_cards.name_of(devices.staff_slot.card),
        "staff_apdus": devices.staff_slot.apdu_count,
        "scanner": devices.scanner.state().value,
        "paper": devices.scanner.has_paper,
        "printer": devices.printer.state().value,
        "printed": len(devices.printer.tray()),
        "network": devices.network.is_up,
        "headset": Sink.HEADSET in devices.speech.sinks(),
        "heard": _heard_last(devices),
        "cards": ",".join(devices.cards.names),
        "staff_cards": ",".join(devices.staff_cards.names),
        "papers": ",".join(devices.paper_names),
    }


def _heard_last(devices: DockDevices) -> str:
    """Return what came out of the loudspeaker or the headset last."""
    said = [f"{each.sink.value}: {each.text}" for each in devices.speech.heard() if each.text]
    return said[-1] if said else ""


def _insert(devices: DockDevices, name: str) -> None:
    _lay_card(devices, devices.slot, name)


def _insert_second(devices: DockDevices, name: str) -> None:
    _lay_card(devices, _second_of(devices), name)


def _insert_staff(devices: DockDevices, name: str) -> None:
    card = devices.staff_cards.card(name)
    devices.staff_slot.remove()
    devices.staff_slot.insert(card)


def _lay_card(devices: DockDevices, slot: CardSlot, name: str) -> None:
    """Lay the card there, in the place of what lies there; a card is in one place only."""
    card = devices.cards.card(name)
    for each in {devices.slot, slot, devices.second_reader}:
        if each is not None and (each is slot or each.card is card):
            each.remove()
    slot.insert(card)


def _new_cards(devices: DockDevices, _: str) -> None:
    for slot in (devices.slot, devices.second_reader, devices.staff_slot):
        if slot is not None:
            slot.remove()
            slot.clear_faults()
    devices.cards.replace()
    devices.staff_cards.replace()


def _pull_at(devices: DockDevices, apdu: str) -> None:
    devices.slot.pull_at(int(apdu))


def _hang_at(devices: DockDevices, apdu: str) -> None:
    devices.slot.hang_at(int(apdu))


def _lay(devices: DockDevices, name: str) -> None:
    devices.scanner.lay(_paper(devices, name))


def _load(devices: DockDevices, name: str) -> None:
    devices.scanner.load(_paper(devices, name))


def _paper(devices: DockDevices, name: str) -> bytes:
    if name not in devices.paper_names:
        raise ValueError(f"there is no such paper; there are {', '.join(devices.paper_names)}")
    return (devices.papers / f"{name}.png").read_bytes()


def _service(*, down: bool) -> Act:
    def act(devices: DockDevices, _: str) -> None:
        for reader in (_reader_of(devices), _second_of(devices)):
            reader.service_down(down)

    return act


def _reader(*, plugged: bool) -> Act:
    return lambda devices, _: _plug(_reader_of(devices), plugged=plugged)


def _second_reader(*, plugged: bool) -> Act:
    return lambda devices, _: _plug(_second_of(devices), plugged=plugged)


def _plug(reader: SimulatedReader, *, plugged: bool) -> None:
    reader.plug() if plugged else reader.unplug()


def _pad(*, there: bool) -> Act:
    return lambda devices, _: _reader_of(devices).exchange(devices.pad if there else None)


def _press(devices: DockDevices, keys: str) -> None:
    if keys in {each.value for each in Key}:
        devices.pad.press(Key(keys))
        return
    for digit in keys:
        devices.pad.press(int(digit))


def _reader_of(devices: DockDevices) -> SimulatedReader:
    if devices.reader is None:
        raise ValueError("readers and PC/SC service are the real ones: see to them yourself")
    return devices.reader


def _second_of(devices: DockDevices) -> SimulatedReader:
    if devices.second_reader is None:
        raise ValueError("readers and PC/SC service are the real ones: see to them yourself")
    return devices.second_reader


def _around(devices: DockDevices) -> Surroundings:
    if devices.surroundings is None:
        raise ValueError("nothing lies around these devices")
    return devices.surroundings


_HANDS = (
    Hand("insert", "lay a card on the reader", _insert, "card"),
    Hand("remove", "take the card away", lambda d, _: d.slot.remove()),
    Hand("pull-at", "take the card away during the n-th APDU from now", _pull_at, "number"),
    Hand("hang-at", "let the card fall silent at the n-th APDU from now", _hang_at, "number"),
    Hand("release", "let a silent card go on", lambda d, _: d.slot.release()),
    Hand("slow", "let each APDU take so many seconds", lambda d, n: d.slot.slow(float(n)), "number"),
    Hand("new-cards", "replace all cards by fresh ones, and forget what was to happen to the old ones", _new_cards),
    Hand("unplug-reader", "pull the reader's cable", _reader(plugged=False)),
    Hand("plug-reader", "put it back", _reader(plugged=True)),
    Hand("reset-card", "let the card on the reader lose its power for a moment", lambda d, _: d.slot.reset_card()),
    Hand("pad-reader", "put a reader with a keypad in the place of the reader", _pad(there=True)),
    Hand("plain-reader", "put one without a keypad there", _pad(there=False)),
    Hand("press", "press keys of the reader's keypad: digits, or ok, clear or cancel", _press, "keys"),
    Hand("pad-timeout", "let the reader lose its patience over its keypad", lambda d, _: d.pad.time_out()),
    Hand("plug-second-reader", "plug in a second reader", _second_reader(plugged=True)),
    Hand("unplug-second-reader", "pull its cable", _second_reader(plugged=False)),
    Hand("insert-second", "lay a card on the second reader", _insert_second, "card"),
    Hand("remove-second", "take it away", lambda d, _: _second_of(d).remove()),
    Hand("insert-staff-card", "put a staff card into the staff reader", _insert_staff, "staff card"),
    Hand("remove-staff-card", "take it out", lambda d, _: d.staff_slot.remove()),
    Hand(
        "pull-staff-card-at",
        "take it out during the n-th APDU from now",
        lambda d, n: d.staff_slot.pull_at(int(n)),
        "number",
    ),
    Hand(
        "hang-staff-card-at",
        "let it fall silent at the n-th APDU from now",
        lambda d, n: d.staff_slot.hang_at(int(n)),
        "number",
    ),
    Hand("release-staff-card", "let a silent staff card go on", lambda d, _: d.staff_slot.release()),
    Hand("stop-pcsc", "stop the PC/SC service", _service(down=True)),
    Hand("start-pcsc", "start it again", _service(down=False)),
    Hand("lay", "lay a paper on the scanner", _lay, "paper"),
    Hand("lift", "take the paper away", lambda d, _: d.scanner.lift()),
    Hand("load", "put a paper into the scanner's feeder, under what lies there", _load, "paper"),
    Hand("unload", "take all paper out of the feeder", lambda d, _: d.scanner.unload()),
    Hand("open-scanner", "open the scanner's cover", lambda d, _: d.scanner.open_cover()),
    Hand("close-scanner", "close it", lambda d, _: d.scanner.close_cover()),
    Hand("jam-scanner", "block the scanner", lambda d, _: d.scanner.jam()),
    Hand("clear-scanner", "free it", lambda d, _: d.scanner.clear()),
    Hand("hang-scanner", "let the scanner fall silent", lambda d, _: d.scanner.hang()),
    Hand("release-scanner", "let it answer again", lambda d, _: d.scanner.release()),
    Hand("occupy-scanner", "let somebody else use the scanner", lambda d, _: d.scanner.occupy()),
    Hand("vacate-scanner", "let the other one be done", lambda d, _: d.scanner.vacate()),
    Hand("unplug-scanner", "pull the scanner's cable", lambda d, _: d.scanner.unplug()),
    Hand("plug-scanner", "put it back", lambda d, _: d.scanner.plug()),
    Hand("jam-printer", "jam the printer", lambda d, _: d.printer.jam()),
    Hand("clear-printer", "clear the jam", lambda d, _: d.printer.clear()),
    Hand("empty-printer", "take the paper out of the printer", lambda d, _: d.printer.out_of_paper()),
    Hand("refill-printer", "put paper in", lambda d, _: d.printer.refill()),
    Hand(
        "low-paper",
        "leave only a little paper in the printer",
        lambda d, _: d.printer.run_low(PrinterWarning.PAPER_LOW),
    ),
    Hand("low-toner", "leave only a little toner in it", lambda d, _: d.printer.run_low(PrinterWarning.TONER_LOW)),
    Hand("open-printer", "open the printer's door", lambda d, _: d.printer.open_door()),
    Hand("close-printer", "close it", lambda d, _: d.printer.close_door()),
    Hand("empty-toner", "use the printer's toner up", lambda d, _: d.printer.out_of_toner()),
    Hand("change-toner", "put in a new cartridge", lambda d, _: d.printer.change_toner()),
    Hand("hang-printer", "let the printer take jobs and never finish them", lambda d, _: d.printer.hang()),
    Hand("release-printer", "let it finish them", lambda d, _: d.printer.release()),
    Hand("unplug-printer", "pull the printer's cable", lambda d, _: d.printer.unplug()),
    Hand("plug-printer", "put it back", lambda d, _: d.printer.plug()),
    Hand("plug-headset", "plug headphones in", lambda d, _: d.speech.plug_in_headset()),
    Hand("unplug-headset", "pull them out", lambda d, _: d.speech.pull_out_headset()),
    Hand("break-speech", "let the sound fail", lambda d, _: d.speech.break_down()),
    Hand("mend-speech", "put it right", lambda d, _: d.speech.mend()),
    Hand(
        "cut-network", "pull the network cable, or one connection's (gateway, eid)", lambda d, n: d.network.cut(n), "?"
    ),
    Hand("mend-network", "put it back", lambda d, n: d.network.mend(n), "?"),
    Hand("forget-names", "let nobody know the names of the city's servers", lambda d, _: _around(d).forget_names()),
    Hand("know-names", "let them be known again", lambda d, _: _around(d).know_names()),
    Hand("set-clock", "let the clock be so many seconds slow", lambda d, n: _around(d).set_clock(float(n)), "number"),
    Hand("expire-certificate", "let the gateway's certificate end", lambda d, _: _around(d).expire_certificate()),
    Hand("renew-certificate", "give it a new one", lambda d, _: _around(d).renew_certificate()),
    Hand("freeze-keyring", "let the keyring answer nobody", lambda d, _: _around(d).freeze_keyring()),
    Hand("thaw-keyring", "let it answer again", lambda d, _: _around(d).thaw_keyring()),
)
