"""The rights of a terminal in words, as they are shown before the PIN (PAuswG § 18(3) and (4))."""

from __future__ import annotations

from dataclasses import dataclass

from hardware.eid.chat import Right


@dataclass(frozen=True, slots=True)
class RightName:
    """What a right is called in German, the language of the law, and in English."""

    german: str
    english: str


RIGHT_NAMES: dict[Right, RightName] = {
    Right.AGE_VERIFICATION: RightName("Altersbestätigung", "Age verification"),
    Right.COMMUNITY_ID_VERIFICATION: RightName("Wohnortbestätigung", "Address verification"),
    Right.RESTRICTED_IDENTIFICATION: RightName("Pseudonym", "Pseudonym"),
    Right.PRIVILEGED_TERMINAL: RightName("Privilegiertes Terminal", "Privileged terminal"),
    Right.CAN_ALLOWED: RightName("Vor-Ort-Auslesen", "On-site reading"),
    Right.PIN_MANAGEMENT: RightName("PIN-Management", "PIN management"),
    Right.INSTALL_CERTIFICATE: RightName("Signaturzertifikat einrichten", "Install signature certificate"),
    Right.INSTALL_QUALIFIED_CERTIFICATE: RightName(
        "Qualifiziertes Signaturzertifikat einrichten", "Install qualified signature certificate"
    ),
    Right.READ_DG1: RightName("Dokumentenart", "Document type"),
    Right.READ_DG2: RightName("Ausstellendes Land", "Issuing country"),
    Right.READ_DG3: RightName("Gültig bis", "Valid until"),
    Right.READ_DG4: RightName("Vorname(n)", "Given name(s)"),
    Right.READ_DG5: RightName("Familienname", "Family name"),
    Right.READ_DG6: RightName("Ordens- oder Künstlername", "Religious or artistic name"),
    Right.READ_DG7: RightName("Doktorgrad", "Doctoral degree"),
    Right.READ_DG8: RightName("Geburtsdatum", "Date of birth"),
    Right.READ_DG9: RightName("Geburtsort", "Place of birth"),
    Right.READ_DG10: RightName("Staatsangehörigkeit", "Nationality"),
    Right.READ_DG11: RightName("Geschlecht", "Sex"),
    Right.READ_DG12: RightName("Weitere Daten", "Optional data"),
    Right.READ_DG13: RightName("Geburtsname", "Birth name"),
    Right.READ_DG14: RightName("Unterschrift", "Signature"),
    Right.READ_DG15: RightName("Ausstellungsdatum", "Date of issuance"),
    Right.READ_DG16: RightName("Reserviertes Feld", "Reserved field"),
    Right.READ_DG17: RightName("Anschrift", "Address"),
    Right.READ_DG18: RightName("Amtlicher Gemeindeschlüssel", "Municipality ID"),
    Right.READ_DG19: RightName("Nebenbestimmungen I", "Residence permit I"),
    Right.READ_DG20: RightName("Nebenbestimmungen II", "Residence permit II"),
    Right.READ_DG21: RightName("Telefonnummer", "Phone number"),
    Right.READ_DG22: RightName("E-Mail-Adresse", "E-mail address"),
    Right.WRITE_DG17: RightName("Anschrift ändern", "Change address"),
    Right.WRITE_DG18: RightName("Amtlichen Gemeindeschlüssel ändern", "Change municipality ID"),
    Right.WRITE_DG19: RightName("Nebenbestimmungen I ändern", "Change residence permit I"),
    Right.WRITE_DG20: RightName("Nebenbestimmungen II ändern", "Change residence permit II"),
    Right.WRITE_DG21: RightName("Telefonnummer ändern", "Change phone number"),
    Right.WRITE_DG22: RightName("E-Mail-Adresse ändern", "Change e-mail address"),
}
"""Every right has a name: a certificate may ask for any of them, and nothing is asked for unseen."""
