"""The prints beside the receipt: the citizen's copy, the appointment slip, the readiness report."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.citizen_copy import CopyContent, CopySection
from kiosk.domain.printable import AppointmentSlip, ReadinessReport, ReadinessRow, SlipText
from kiosk.printing import appointment_slip_pdf, citizen_copy_pdf, readiness_report_pdf
from kiosk.printing.sheet import beside

pytestmark = pytest.mark.usefixtures("qapp")

COPY = CopyContent(
    reference="L7K3-M92Q-DX",
    sealed_at="2026-11-22T14:05:11+01:00",
    branch="Sparkasse Leipzig, Filiale Südvorstadt",
    language="de",
    service_title="Wohnsitz ummelden",
    sections=(
        CopySection("Aus Ihrem Ausweis", (("Vorname", "Şükran"), ("Name", "Müller-Łukasz"))),
        CopySection("Neue Anschrift", (("Straße", "Karl-Liebknecht-Straße 12 a"), ("Postleitzahl", "04275"))),
    ),
    papers=(("Wohnungsgeberbestätigung", 1), ("Geburtsurkunde", 3)),
    declaration="Ich versichere, dass meine Angaben <wahr> sind.",
)
SLIP = AppointmentSlip(
    number="B 0417",
    begins_at="2026-12-01T09:20:00+01:00",
    booked_at="2026-11-22T14:05:11+01:00",
    office="Bürgerbüro Otto-Schill-Straße",
    address="Otto-Schill-Straße 2, 04109 Leipzig",
    texts=(
        SlipText("en", "Passport", ("Your old passport", "One biometric photo")),
        SlipText("de", "Reisepass", ("Ihren alten Pass", "Ein biometrisches Foto")),
    ),
    cancel_url="https://leipzig.example/t/0417",
)
REPORT = ReadinessReport(
    device_id="leipzig-grünau-01",
    branch="Filiale Grünau",
    version="0.1.0",
    tested_at="2026-11-22T06:00:00+01:00",
    language="de",
    rows=(
        ReadinessRow("Scanner", "Fujitsu fi-8170, eine Seite in 4,1 s", is_well=True),
        ReadinessRow("Drucker", "kein Papier", is_well=False, remedy="Papier einlegen"),
    ),
)

POINTS_PER_MM = 72 / 25.4
A4_WIDTH_MM = 210.0


def text_of(pdf: bytes) -> str:
    printed = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    return " ".join(unicodedata.normalize("NFKC", printed.decode()).split())


def free_beside(pdf: bytes, word: str) -> tuple[float, float]:
    """Return how many millimetres are left and right of the word on the page."""
    printed = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    begin, end = re.findall(rf'xMin="([0-9.]+)".* xMax="([0-9.]+)".*>{word}<', printed.decode())[0]
    return float(begin) / POINTS_PER_MM, A4_WIDTH_MM - float(end) / POINTS_PER_MM


def pages_of(pdf: bytes) -> int:
    facts = subprocess.run(["pdfinfo", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return int(facts.partition("Pages:")[2].split()[0])


def is_sound(pdf: bytes, folder: Path) -> bool:
    path = folder / "print.pdf"
    path.write_bytes(pdf)
    return subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0


def test_the_copy_shows_all_that_was_sent(translations: Path, tmp_path: Path) -> None:
    pdf = citizen_copy_pdf(COPY, translations=translations)
    text = text_of(pdf)
    for section in COPY.sections:
        assert section.title in text
        for label, value in section.lines:
            assert f"{label} {value}" in text
    for each in ("Ihre Kopie", "L7K3-M92Q-DX", "Gesendet am 22. November 2026", "Wohnungsgeberbestätigung 1 Seite"):
        assert each in text
    assert "Geburtsurkunde 3 Seiten" in text
    assert "Angaben <wahr> sind" in text
    assert pages_of(pdf) == 1
    assert is_sound(pdf, tmp_path)


def test_a_long_copy_runs_on_and_loses_no_line(translations: Path, tmp_path: Path) -> None:
    lines = tuple((f"Angabe {number}", f"Wert-{number:03} " + "sehr lang " * (number % 7)) for number in range(150))
    pdf = citizen_copy_pdf(replace(COPY, sections=(CopySection("Angaben", lines),)), translations=translations)
    text = text_of(pdf)
    assert pages_of(pdf) > 3
    assert [text.count(f"Wert-{number:03}") for number in range(150)] == [1] * 150
    assert f"L7K3-M92Q-DX · {pages_of(pdf)}/{pages_of(pdf)}" in text
    assert is_sound(pdf, tmp_path)


def test_what_runs_on_begins_below_the_panel(translations: Path) -> None:
    pdf = citizen_copy_pdf(COPY, translations=translations)
    boxes = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    tops = {word: float(top) for top, word in re.findall(r'yMin="([\d.]+)"[^>]*>([^<]+)<', boxes)}
    points_per_mm = 72 / 25.4
    assert 5 * points_per_mm < tops["Aus"] - tops["Sparkasse"] < 35 * points_per_mm


def test_a_copy_is_not_in_its_representation() -> None:
    assert repr(COPY) == "CopyContent(L7K3-M92Q-DX)"
    assert "Müller" not in repr(COPY.sections)


def test_the_slip_says_when_where_and_what_to_bring_in_both_languages(translations: Path, tmp_path: Path) -> None:
    pdf = appointment_slip_pdf(SLIP, translations=translations)
    text = text_of(pdf)
    for each in ("Appointment", "Tue 1 Dec 2026, 09:20", "Di., 1. Dez. 2026, 09:20 Uhr", "Number B 0417", SLIP.office):
        assert each in text
    for words in SLIP.texts:
        for each in (words.service_title, *words.bring):
            assert each in text
    assert "https://leipzig.example/t/0417" in text
    assert pages_of(pdf) == 1
    assert is_sound(pdf, tmp_path)


@pytest.mark.parametrize(("language", "side"), [("uk", 0), ("ar", 1)])
def test_a_sheet_begins_on_the_side_where_its_language_does(translations: Path, language: str, side: int) -> None:
    texts = (replace(SLIP.texts[0], language=language), SLIP.texts[1])
    pdf = appointment_slip_pdf(replace(SLIP, texts=texts), translations=translations)
    assert free_beside(pdf, "Passport")[side] == pytest.approx(20, abs=1)


def test_what_two_languages_say_in_the_same_words_is_written_once() -> None:
    assert beside(["Номер справи", "Vorgangsnummer"]) == "Номер справи · Vorgangsnummer"
    assert beside(["رقم المعاملة (Vorgangsnummer)", "Vorgangsnummer"]) == "رقم المعاملة (Vorgangsnummer)"
    assert beside(["Vorgangsnummer", "Vorgangsnummer"]) == "Vorgangsnummer"


def test_without_an_address_for_it_an_appointment_is_cancelled_by_telephone(translations: Path) -> None:
    text = text_of(appointment_slip_pdf(replace(SLIP, cancel_url="", texts=SLIP.texts[:1]), translations=translations))
    assert "Call 115 and say the number above" in text


def test_the_report_says_first_what_is_to_mend(translations: Path, tmp_path: Path) -> None:
    pdf = readiness_report_pdf(REPORT, translations=translations)
    text = text_of(pdf)
    assert "Nicht bereit" in text
    assert text.index("Drucker: Papier einlegen") < text.index("Fujitsu fi-8170")
    assert "nicht in Ordnung – kein Papier" in text
    assert is_sound(pdf, tmp_path)


def test_a_kiosk_without_faults_is_ready(translations: Path) -> None:
    text = text_of(readiness_report_pdf(replace(REPORT, rows=REPORT.rows[:1]), translations=translations))
    assert "Bereit" in text
    assert "Zu beheben" not in text


@pytest.mark.parametrize(
    "draw",
    [
        lambda folder: citizen_copy_pdf(COPY, translations=folder),
        lambda folder: appointment_slip_pdf(SLIP, translations=folder),
        lambda folder: readiness_report_pdf(REPORT, translations=folder),
    ],
    ids=["copy", "slip", "report"],
)
def test_the_same_print_gives_the_same_bytes(draw: object, translations: Path) -> None:
    assert callable(draw)
    assert draw(translations) == draw(translations)
