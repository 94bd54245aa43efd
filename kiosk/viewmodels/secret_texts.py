"""What to say over the pad: which secret is wanted, where it stands, and what was wrong with the last one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.journey.journey import SecretKind

_PICTURES = {
    SecretKind.CAN: "can_on_card",
    SecretKind.PUK: "puk_in_letter",
    SecretKind.TRANSPORT_PIN: "transport_pin_in_letter",
}
_NEW = {SecretKind.NEW_PIN, SecretKind.NEW_PIN_REPEATED}


class SecretTexts(QObject):
    """A class, because `lupdate` finds plural forms in the methods of one only."""

    def title(self, kind: SecretKind) -> str:
        """Return the heading."""
        match kind:
            case SecretKind.CAN:
                return self.tr("Enter your CAN")
            case SecretKind.PUK:
                return self.tr("Enter your PUK")
            case SecretKind.TRANSPORT_PIN:
                return self.tr("Enter the five-digit transport PIN")
            case SecretKind.NEW_PIN:
                return self.tr("Choose a new PIN")
            case SecretKind.NEW_PIN_REPEATED:
                return self.tr("Enter the new PIN once more")
        return self.tr("Enter your PIN")

    def instruction(self, kind: SecretKind) -> str:
        """Return what it is and where it stands."""
        match kind:
            case SecretKind.CAN:
                return self.tr("The card access number: six digits on the front of your card, at the bottom right.")
            case SecretKind.PUK:
                return self.tr("Ten digits. They are in your PIN letter, under the field that you rub or peel off.")
            case SecretKind.TRANSPORT_PIN:
                return self.tr(
                    "It is in the PIN letter that belongs to your card, under the field that you rub or peel off. "
                    "You need it only once, to choose a PIN of your own."
                )
            case SecretKind.NEW_PIN:
                return self.tr("Six digits that others do not guess: no birthdays, no rows such as 123456.")
            case SecretKind.NEW_PIN_REPEATED:
                return self.tr("So that no slip of the finger locks you out. Then your card takes the new PIN.")
        return self.tr("The six digits that you chose yourself.")

    def on_reader(self, kind: SecretKind) -> str:
        """Return what to do on the keypad of the reader."""
        if kind in _NEW:
            instruction = self.tr("Choose a new PIN of six digits and enter it twice, on the keys of the reader.")
        else:
            instruction = (
                self.instruction(kind) + " " + self.tr("Enter it on the keys of the reader and confirm there.")
            )
        return instruction + " " + self.tr("With the reader's cancel key you break off.")

    def problem(self, kind: SecretKind, retries_left: int | None, *, was_refused: bool) -> str:
        """Return what was wrong with the last secret, and what is left, or nothing."""
        match kind:
            case _ if not was_refused:
                return "" if kind is not SecretKind.PIN or retries_left in {None, 3} else self._tries(retries_left)
            case SecretKind.CAN:
                return self.tr("That was not the right CAN. Please look at your card and try again.")
            case SecretKind.PUK:
                return self.tr("That was not the right PUK. Please compare it with the PIN letter of this very card.")
            case SecretKind.NEW_PIN | SecretKind.NEW_PIN_REPEATED:
                return self.tr("The two new PINs were not the same. Please choose again; nothing has been changed yet.")
            case SecretKind.TRANSPORT_PIN:
                return self.tr("That was not the right transport PIN.") + " " + self._tries(retries_left)
        return self.tr("That was not the right PIN.") + " " + self._tries(retries_left)

    def _tries(self, left: int | None) -> str:
        if left is None:
            return self.tr("Please try again.")
        if left == 1:
            return self.tr("You have one try left. After another wrong PIN the PIN is blocked.")
        return self.tr("You have %n tries left.", "", left)


def picture(kind: SecretKind) -> str:
    """Return the name of the illustration that shows where the secret stands, or nothing."""
    return _PICTURES.get(kind, "")
