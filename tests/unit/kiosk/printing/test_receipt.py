from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QHashSeed

from kiosk.domain.receipt import Receipt, ReceiptText
from kiosk.printing import receipt_pdf

pytestmark = pytest.mark.usefixtures("qapp")


def text_of(pdf: bytes) -> str:
    """Return the words of a PDF, column by column, with single spaces and without ligatures."""
    printed = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    return " ".join(unicodedata.normalize("NFKC", printed.decode()).split())


def facts_of(pdf: bytes) -> dict[str, str]:
    """Return what pdfinfo says."""
    command = ["pdfinfo", "-isodates", "-"]
    lines = subprocess.run(command, input=pdf, capture_output=True, check=True, env={**os.environ, "TZ": "UTC"}).stdout
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines.decode().splitlines())}


def test_the_receipt_is_one_sound_page_of_a4(receipt: Receipt, translations: Path, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(receipt_pdf(receipt, translations=translations))
    facts = facts_of(path.read_bytes())
    assert facts["Pages"] == "1"
    assert facts["Page size"].endswith("(A4)")
    assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0


def test_the_receipt_says_everything_in_the_citizens_language_and_in_german(
    receipt: Receipt, translations: Path
) -> None:
    text = text_of(receipt_pdf(receipt, translations=translations))
    assert "L7K3-M92Q-DX" in text
    assert "Sparkasse Leipzig, Filiale Südvorstadt" in text
    for words in receipt.texts:
        for each in (words.service_title, words.fee, *words.next_steps):
            assert each in text
    for each in ("City of Leipzig", "What happens next", "Sent on 22 November 2026, 14:05", "call 115"):
        assert each in text
    for each in ("Stadt Leipzig", "Wie es weitergeht", "Gesendet am 22. November 2026, 14:05 Uhr"):
        assert each in text


def test_a_receipt_for_a_german_speaker_is_in_german_only(receipt: Receipt, translations: Path) -> None:
    german = replace(receipt, texts=receipt.texts[1:])
    text = text_of(receipt_pdf(german, translations=translations))
    assert "Wohnsitz ummelden" in text
    assert "City of Leipzig" not in text


def test_a_language_without_translations_gets_english_words(receipt: Receipt, tmp_path: Path) -> None:
    assert "What happens next" in text_of(receipt_pdf(receipt, translations=tmp_path))


def test_markup_in_a_text_is_printed_as_it_is(receipt: Receipt, translations: Path) -> None:
    odd = replace(receipt, texts=(replace(receipt.texts[0], fee="<b>5 € & more</b>"),))
    assert "<b>5 € & more</b>" in text_of(receipt_pdf(odd, translations=translations))


def test_long_texts_are_set_smaller_until_they_fit_on_the_page(receipt: Receipt, translations: Path) -> None:
    steps = tuple(f"Step {number}: " + "bring every paper that the letter names. " * 5 for number in range(1, 7))
    long = replace(receipt, texts=tuple(replace(each, next_steps=steps) for each in receipt.texts))
    pdf = receipt_pdf(long, translations=translations)
    assert facts_of(pdf)["Pages"] == "1"
    text = text_of(pdf)
    assert "neither your name nor your address." in text
    assert "weder Ihr Name noch Ihre Anschrift." in text


def test_a_language_written_from_right_to_left_is_printed(receipt: Receipt, translations: Path) -> None:
    arabic = ReceiptText("ar", "تسجيل عنوان جديد", "مجاني", ("تتحقق المدينة من بياناتك.",))
    pdf = receipt_pdf(replace(receipt, texts=(arabic, receipt.texts[1])), translations=translations)
    assert (
        "IBMPlexSansArabic"
        in subprocess.run(["pdffonts", "-"], input=pdf, capture_output=True, text=False, check=True).stdout.decode()
    )


def test_the_same_receipt_gives_the_same_bytes_whatever_seed_qt_hashes_with(
    receipt: Receipt, translations: Path
) -> None:
    printed = set()
    for _ in range(8):
        QHashSeed.resetRandomGlobalSeed()
        printed.add(receipt_pdf(receipt, translations=translations))
    assert len(printed) == 1


def test_the_file_dates_from_the_sealing(receipt: Receipt, translations: Path) -> None:
    facts = facts_of(receipt_pdf(receipt, translations=translations))
    assert facts["CreationDate"].startswith("2026-11-22T14:05:11")
    assert facts["ModDate"] == facts["CreationDate"]
    assert facts["Title"] == "Receipt L7K3-M92Q-DX"


SCRIPT = """
import sys, threading
from pathlib import Path
from kiosk.domain.receipt import Receipt, ReceiptText
from kiosk.printing import prepare, receipt_pdf

text = ReceiptText("de", "Wohnsitz ummelden", "kostenlos", ("Warten Sie.",))
receipt = Receipt("L7K3-M92Q-DX", "2026-11-22T14:05:11+01:00", "Filiale", (text,), "L7K3-M92Q-DX")
prepare()
printed = []
thread = threading.Thread(target=lambda: printed.append(receipt_pdf(receipt, translations=Path(sys.argv[1]))))
thread.start()
thread.join()
sys.stdout.buffer.write(printed[0])
"""


def print_in_a_new_process(translations: Path, seed: str) -> bytes:
    return subprocess.run(
        [sys.executable, "-c", SCRIPT, translations],
        capture_output=True,
        check=True,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed},
    ).stdout


def test_a_process_without_a_display_prints_from_a_thread_the_same_bytes_each_time(translations: Path) -> None:
    first = print_in_a_new_process(translations, "1")
    assert first.startswith(b"%PDF-")
    assert print_in_a_new_process(translations, "2") == first
