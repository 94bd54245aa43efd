"""The dock of the demo as a process, and the hand on it as a command."""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping
from pathlib import Path

from hardware.card.chip import Chip, ForeignCard, MuteCard
from hardware.card.simulated import SimulatedReader
from hardware.card.slot import CardSlot
from hardware.card.virtual_pcd import VirtualPCD
from hardware.dock_link import DockConversation, DockUnreachable
from hardware.eid.simulated.document_signer import SimulationCSCA
from hardware.eid.simulated.profile import load_profile, profile_names, revoked_keys
from hardware.errors import HardwareError
from hardware.printer.simulated import SimulatedPrinter
from hardware.scanner.simulated import SimulatedScanner
from hardware.speech.simulated import SimulatedSpeech
from kiosk.config import data_dir
from kiosk.demo.place import Place
from kiosk.demo.staff_cards import StaffCardMaker
from kiosk.demo.surroundings import DemoSurroundings
from kiosk.dock.devices import CardBox, DockDevices
from kiosk.dock.hands import hand_table
from kiosk.dock.network import Network, Relay
from kiosk.dock.server import DockServer
from kiosk.sandbox.pki import SandboxPKI
from kiosk.sandbox.staff_authority import StaffAuthority

SECONDS_PER_PAGE = 1.5
SECONDS_PER_CHARACTER = 0.06


def run(folder: Path, vpcd_port: int | None = None, staff_vpcd_port: int | None = None) -> None:
    """Hold the devices until SIGTERM; with a port, citizens' or staff's cards lie in a reader of the real PC/SC."""
    place = Place(folder)
    server = DockServer(place.dock_socket, make_devices(place, vpcd_port, staff_vpcd_port))
    signal.signal(signal.SIGTERM, lambda *_: server.stop())
    signal.signal(signal.SIGINT, lambda *_: server.stop())
    server.serve()


def make_devices(place: Place, vpcd_port: int | None = None, staff_vpcd_port: int | None = None) -> DockDevices:
    """Return the devices of the demo, the cables to the city plugged in."""
    ports = place.ports
    return DockDevices(
        slot=_slot(vpcd_port),
        cards=CardBox(_card_makers(place)),
        scanner=SimulatedScanner(seconds_per_page=SECONDS_PER_PAGE),
        printer=SimulatedPrinter(),
        network=Network(
            {
                "eid": Relay(ports.eid_cable, ("127.0.0.1", ports.eid)),
                "eid-psk": Relay(ports.eid_psk_cable, ("127.0.0.1", ports.eid_psk)),
                "appointments": Relay(ports.appointments_cable, ("127.0.0.1", ports.appointments)),
                "gateway": Relay(ports.gateway_cable, ("127.0.0.1", ports.gateway)),
            }
        ),
        surroundings=DemoSurroundings(place),
        papers=data_dir() / "resources" / "simulation" / "pages",
        staff_slot=_slot(staff_vpcd_port),
        staff_cards=CardBox(_staff_card_makers(place)),
        speech=SimulatedSpeech(seconds_per_character=SECONDS_PER_CHARACTER, remembers=1),
    )


def hand(folder: Path, name: str | None, argument: str) -> int:
    """Use one hand, or list them; return the exit code."""
    if name is None:
        for each in hand_table().values():
            print(f"  {each.name} {each.argument.upper()}".ljust(26), each.help)
        return 0
    try:
        with DockConversation(Place(folder).dock_socket) as dock:
            state, _ = dock.ask("hand", name=name, argument=argument)
    except (DockUnreachable, HardwareError) as error:
        print(f"kiosk: {error}")
        return 2
    print("  ".join(f"{key}: {value}" for key, value in state.items()))
    return 0


def _slot(vpcd_port: int | None) -> CardSlot:
    if vpcd_port is None:
        return SimulatedReader()
    slot = VirtualPCD(vpcd_port)
    slot.start()
    return slot


def _staff_card_makers(place: Place) -> Mapping[str, Callable[[], Chip]]:
    foreign = place.folder / "foreign_staff_authority"
    maker = StaffCardMaker(
        data_dir() / "resources" / "simulation" / "staff_cards",
        SandboxPKI(place.pki).staff,
        lambda: StaffAuthority(foreign, "Another City's Staff CA"),
    )
    return {**maker.makers(), "bank-card": ForeignCard}


def _card_makers(place: Place) -> Mapping[str, Callable[[], Chip]]:
    """Cards trust the sandbox's CVCA, and the sandbox trusts the authority that signs them."""
    profiles = data_dir() / "resources" / "simulation" / "cards"
    pki = SandboxPKI(place.pki)
    csca = SimulationCSCA.generate()
    pki.trust_chips_of(csca.certificate, "dock")
    pki.sectors.revoke(revoked_keys(profiles))
    anchors = (pki.cvca.to_bytes(),)

    def maker(name: str) -> Callable[[], Chip]:
        return lambda: load_profile(name, anchors, directory=profiles, csca=csca)

    others: dict[str, Callable[[], Chip]] = {"bank-card": ForeignCard, "upside-down": MuteCard}
    return others | {name: maker(name) for name in profile_names(profiles)}
