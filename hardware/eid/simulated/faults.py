"""The misdeeds that a simulated chip can be told to commit."""

from __future__ import annotations

from hardware.card.apdu import ResponseAPDU


class ChipFaults:
    """Hands on the chip itself. Each fault happens once."""

    def __init__(self) -> None:
        self._answers_until_wrong_mac = 0
        self._token_is_wrong = False

    def wrong_mac_at(self, answer: int) -> None:
        """Spoil the checksum of a protected answer, counted from now: 1 is the next."""
        self._answers_until_wrong_mac = answer

    def wrong_token(self) -> None:
        """Spoil the next authentication token, that of PACE or of chip authentication."""
        self._token_is_wrong = True

    def spoil_mac(self, response: ResponseAPDU) -> ResponseAPDU:
        """Return a protected answer as it leaves the chip."""
        self._answers_until_wrong_mac -= 1
        if self._answers_until_wrong_mac != 0:
            return response
        return ResponseAPDU(_spoil(response.data), response.status)

    def spoil_token(self, token: bytes) -> bytes:
        """Return an authentication token as it leaves the chip."""
        if not self._token_is_wrong:
            return token
        self._token_is_wrong = False
        return _spoil(token)


def _spoil(data: bytes) -> bytes:
    return data[:-1] + bytes((data[-1] ^ 1,))
