"""The appointment slip on A4: when, where, and what to bring; no personal data."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from kiosk.domain.printable import AppointmentSlip, SlipText
from kiosk.printing.sheet import Block, Column, Panel, Paragraph, Sheet, Steps, beside, sheet_pdf
from kiosk.printing.translations import Translations


def appointment_slip_pdf(slip: AppointmentSlip, *, translations: Path | None = None) -> bytes:
    """Return the slip as a PDF of one page.

    Raises:
        ConfigError: a font is missing.
    """
    begins_at, booked_at = datetime.fromisoformat(slip.begins_at), datetime.fromisoformat(slip.booked_at)
    languages = [Translations(text.language, translations) for text in slip.texts]
    times = [
        each.moment(begins_at, each.translate("PrintedAppointment", "ddd d MMM yyyy, HH:mm")) for each in languages
    ]
    number = languages[0].translate("PrintedAppointment", "Number {number}").format(number=slip.number)
    panel = Panel(
        label=beside(each.translate("PrintedAppointment", "Your appointment") for each in languages),
        large=times[0],
        lines=(*dict.fromkeys(times[1:]), slip.office, slip.address, number),
        qr_payload=" ".join(each for each in (slip.number, slip.cancel_url) if each),
    )
    columns = tuple(_column(text, words, slip) for text, words in zip(slip.texts, languages, strict=True))
    return sheet_pdf(Sheet(f"{columns[0].kind} {slip.number}", booked_at, panel, columns))


def _column(text: SlipText, words: Translations, slip: AppointmentSlip) -> Column:
    translate = words.translate
    blocks: list[Block] = []
    if text.bring:
        blocks.append(Steps(translate("PrintedAppointment", "What to bring"), text.bring))
    blocks.append(
        Paragraph(
            translate("PrintedAppointment", "On the day"),
            translate("PrintedAppointment", "Please come five minutes early. You are called by the number above."),
        )
    )
    cancel = translate("PrintedAppointment", "Call 115 and say the number above, so that somebody else can come.")
    if slip.cancel_url:
        cancel = translate("PrintedAppointment", "Cancel at {url} or call 115.").format(url=slip.cancel_url)
    blocks.append(Paragraph(translate("PrintedAppointment", "You cannot come?"), cancel))
    return Column(
        text.language,
        translate("PrintedReceipt", "City of Leipzig"),
        translate("PrintedAppointment", "Appointment"),
        text.service_title,
        tuple(blocks),
    )
