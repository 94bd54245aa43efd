"""Profiles: JSON files that say whose simulated card it is and how its passwords stand."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from hardware.eid import data_groups
from hardware.eid.data_groups import (
    Content,
    DataGroup,
    FreetextPlace,
    MunicipalityID,
    NoPlace,
    PartialDate,
    StructuredPlace,
    Text,
)
from hardware.eid.simulated import security_objects
from hardware.eid.simulated.card import SimulatedEIDCard
from hardware.eid.simulated.document_signer import SimulationCSCA
from hardware.eid.simulated.elliptic import Curve
from hardware.eid.simulated.faults import ChipFaults
from hardware.eid.simulated.files import FileSystem
from hardware.eid.simulated.key_agreement import ChipKey, IdentifierKey
from hardware.eid.simulated.pace import PACEProtocol
from hardware.eid.simulated.passwords import Passwords
from hardware.eid.simulated.session import ChipContents
from hardware.eid.simulated.state import PIN_TRIES, PUK_USES, CardState

PACE_ECDH_GM_AES_128 = "0.4.0.127.0.7.2.2.4.2.2"
CA_ECDH_AES_128 = "0.4.0.127.0.7.2.2.3.2.2"
BRAINPOOL_P256R1 = 13
_CHIP_KEY_ID = 0x41
_SUFFIX = ".json"
_WEIGHTS = (7, 3, 1)

_Place = Mapping[str, str]


def profile_names(directory: Path) -> tuple[str, ...]:
    """Return the names of the profiles in the directory."""
    return tuple(sorted(path.stem for path in directory.glob(f"*{_SUFFIX}")))


def revoked_keys(directory: Path) -> tuple[bytes, ...]:
    """Return the public keys for revocation of the profiles' cards that their holders have reported lost."""
    profiles = (json.loads(each.read_text(encoding="utf-8")) for each in sorted(directory.glob(f"*{_SUFFIX}")))
    lost = (each["document_number"] for each in profiles if each.get("is_reported_lost", False))
    keys = (key for number in lost for key in _identifier_keys(number))
    return tuple(key.public_key for key in keys if not key.is_for_authorized_only)


def load_profile(
    name: str | Path,
    trust_anchors: Sequence[bytes],
    *,
    directory: Path = Path(),
    csca: SimulationCSCA | None = None,
    state: CardState | None = None,
    on_change: Callable[[], None] | None = None,
) -> SimulatedEIDCard:
    """Return a new chip with the profile's holder and passwords.

    Args:
        name: the profile's name in `directory`, or the path of a file.
        trust_anchors: the CVCA's certificates, the newest first, at most two.
        directory: where the profiles lie.
        csca: the authority that signs EF.CardSecurity; a new one, if nobody has to check it.
        state: what an earlier simulation of the same card has kept; then the profile's passwords and the
            trust anchors are not looked at.
        on_change: called when the chip's state has changed.

    Raises:
        FileNotFoundError: there is no such profile.
    """
    path = name if isinstance(name, Path) else directory / f"{name}{_SUFFIX}"
    values: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    groups = {group.value: data_groups.encode(group, content) for group, content in _contents(values).items()}
    state = state or _initial_state(values, trust_anchors)
    pace = [PACEProtocol(each["oid"], each["parameter_id"]) for each in values.get("pace", [_DEFAULT_PACE])]
    chip_key = _chip_key(values.get("chip_authentication", {}))
    identifier_keys = _identifier_keys(values["document_number"])
    signer = (csca or SimulationCSCA.generate()).issue_signer()
    foreign = [bytes.fromhex(info) for info in values.get("foreign_security_infos", [])]
    contents = ChipContents(
        state=state,
        passwords=Passwords(state, values["puk"], _mrz(values)),
        files=FileSystem(
            security_objects.card_access(pace, chip_key, foreign),
            security_objects.card_security(pace, chip_key, identifier_keys, signer, foreign),
            groups,
        ),
        pace=pace,
        chip_key=chip_key,
        identifier_keys=identifier_keys,
        data_groups=groups,
        faults=ChipFaults(),
    )
    return SimulatedEIDCard(contents, on_change)


_DEFAULT_PACE = {"oid": PACE_ECDH_GM_AES_128, "parameter_id": BRAINPOOL_P256R1}


def _initial_state(values: Mapping[str, Any], trust_anchors: Sequence[bytes]) -> CardState:
    return CardState(
        pin=values["pin"],
        can=values["can"],
        pin_tries_left=values.get("pin_tries_left", PIN_TRIES),
        puk_uses_left=values.get("puk_uses_left", PUK_USES),
        pin_is_active=values.get("pin_is_active", True),
        trust_anchors=tuple(trust_anchors),
        today=date.fromisoformat(values["issued"]),
    )


def _chip_key(values: Mapping[str, Any]) -> ChipKey:
    parameter_id = values.get("parameter_id", BRAINPOOL_P256R1)
    private_key = Curve.standardized(parameter_id).random_scalar()
    return ChipKey(_CHIP_KEY_ID, values.get("oid", CA_ECDH_AES_128), parameter_id, private_key)


def _identifier_keys(document_number: str) -> list[IdentifierKey]:
    # Derived, not drawn: a card keeps its pseudonyms over every restart of its simulation, and can be revoked.
    curve = Curve.standardized(BRAINPOOL_P256R1)
    seeds = (f"restricted identification {key_id} of {document_number}" for key_id in (1, 2))
    keys = [curve.derived_scalar(seed.encode()) for seed in seeds]
    return [
        IdentifierKey(1, BRAINPOOL_P256R1, keys[0], is_for_authorized_only=False),
        IdentifierKey(2, BRAINPOOL_P256R1, keys[1], is_for_authorized_only=True),
    ]


def _contents(values: Mapping[str, Any]) -> dict[DataGroup, Content]:
    return {DataGroup[name.upper()]: _content(DataGroup[name.upper()], value) for name, value in values["data"].items()}


def _content(group: DataGroup, value: str | _Place) -> Content:
    if not isinstance(value, str):
        return _place(value)
    if group in {DataGroup.DATE_OF_EXPIRY, DataGroup.DATE_OF_BIRTH, DataGroup.DATE_OF_ISSUANCE}:
        return PartialDate.parse(value)
    if group is DataGroup.MUNICIPALITY_ID:
        return MunicipalityID(bytes.fromhex(value))
    return Text(value)


def _place(value: _Place) -> Content:
    if "text" in value:
        return FreetextPlace(value["text"])
    if "no_place" in value:
        return NoPlace(value["no_place"])
    return StructuredPlace(**value)


def _mrz(values: Mapping[str, Any]) -> str:
    """Return the part of the machine readable zone that serves as a password (TR-03110-3, table 5)."""
    data = values["data"]
    parts = (values["document_number"], data["date_of_birth"][2:], data["date_of_expiry"][2:])
    return "".join(_checked(part.replace(" ", "<")) for part in parts)


def _checked(part: str) -> str:
    """Return the part with its check digit (ICAO 9303-3, 4.9)."""
    values = (0 if character == "<" else int(character, 36) for character in part)
    return part + str(sum(value * _WEIGHTS[at % 3] for at, value in enumerate(values)) % 10)
