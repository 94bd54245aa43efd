"""The simulated eID card: the chip's side of TR-03110, written apart from the terminal's side."""

from hardware.eid.simulated.card import SimulatedEIDCard
from hardware.eid.simulated.document_signer import SimulationCSCA
from hardware.eid.simulated.faults import ChipFault
from hardware.eid.simulated.profile import load_profile, profile_names
from hardware.eid.simulated.state import CardState

__all__ = ["CardState", "ChipFault", "SimulatedEIDCard", "SimulationCSCA", "load_profile", "profile_names"]
