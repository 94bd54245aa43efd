"""Authenticated auxiliary data: what the card shall compare its own data with (TR-03110-3, A.6.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from hardware.card import tlv
from hardware.card.tlv import DataObject, MalformedError
from hardware.eid import asn1

DATE_OF_BIRTH = "0.4.0.127.0.7.3.1.4.1"
DATE_OF_EXPIRY = "0.4.0.127.0.7.3.1.4.2"
COMMUNITY_ID = "0.4.0.127.0.7.3.1.4.3"
TAG = 0x67
_TEMPLATE, _VALUE = 0x73, 0x53


@dataclass(frozen=True, slots=True)
class AuxiliaryData:
    """The three comparisons, and the data object as the terminal signed it.

    `required_birth_date`: the holder is old enough if born on this day or before. `validity_date`: the card must
    not have expired before it. `community_id`: the beginning of the municipality's number, as octets.
    """

    required_birth_date: date | None = None
    validity_date: date | None = None
    community_id: bytes | None = None
    raw: bytes = b""

    @classmethod
    def from_bytes(cls, raw: bytes) -> AuxiliaryData:
        """Read the data object 67; templates of unknown kinds are passed over, the last of a kind counts.

        Raises:
            MalformedError: not auxiliary data, or a date that does not exist.
        """
        values: dict[str, bytes] = {}
        for template in asn1.expect(tlv.decode(raw), TAG).children:
            asn1.expect(template, _TEMPLATE)
            oid = asn1.read_oid(template.require(asn1.OBJECT_IDENTIFIER))
            values[oid] = template.require(_VALUE).value
        return cls(
            required_birth_date=_read_date(values.get(DATE_OF_BIRTH)),
            validity_date=_read_date(values.get(DATE_OF_EXPIRY)),
            community_id=values.get(COMMUNITY_ID),
            raw=bytes(raw),
        )

    def to_bytes(self) -> bytes:
        """Return the data object 67, as it was read or built from the fields; nothing where nothing is compared."""
        templates = b"".join(
            tlv.encode(_TEMPLATE, tlv.encode_all((asn1.oid(oid), DataObject(_VALUE, value))))
            for oid, value in self._values()
        )
        return self.raw or (tlv.encode(TAG, templates) if templates else b"")

    def required_age(self, today: date) -> int | None:
        """Return the age in full years that the holder must have reached today."""
        if self.required_birth_date is None:
            return None
        birthday_is_to_come = (today.month, today.day) < (
            self.required_birth_date.month,
            self.required_birth_date.day,
        )
        return today.year - self.required_birth_date.year - birthday_is_to_come

    def _values(self) -> list[tuple[str, bytes]]:
        dates = ((DATE_OF_BIRTH, self.required_birth_date), (DATE_OF_EXPIRY, self.validity_date))
        values = [(oid, day.strftime("%Y%m%d").encode()) for oid, day in dates if day is not None]
        return values + ([(COMMUNITY_ID, self.community_id)] if self.community_id is not None else [])


def _read_date(value: bytes | None) -> date | None:
    if value is None:
        return None
    if len(value) != 8 or not value.isdigit():
        raise MalformedError("a date of the auxiliary data is not eight digits")
    try:
        return datetime.strptime(value.decode(), "%Y%m%d").date()
    except ValueError:
        raise MalformedError("a date of the auxiliary data does not exist") from None
