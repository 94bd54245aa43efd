from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hardware.errors import PrinterUnavailable
from hardware.printer.ipp import IPPConnection, Operation, Tag, decode_answer, encode_request


def attribute(tag: int, name: bytes, value: bytes) -> bytes:
    return bytes([tag]) + struct.pack(">H", len(name)) + name + struct.pack(">H", len(value)) + value


# Laid out as the example of a successful answer to Print-Job in RFC 8010, A.2.
PRINT_JOB_ANSWER = (
    bytes.fromhex("0101 0000 00000001 01")
    + attribute(0x47, b"attributes-charset", b"utf-8")
    + attribute(0x48, b"attributes-natural-language", b"en-us")
    + attribute(0x41, b"status-message", b"successful-ok")
    + b"\x02"
    + attribute(0x21, b"job-id", bytes.fromhex("00000093"))
    + attribute(0x45, b"job-uri", b"ipp://printer.example.com/ipp/print/147")
    + attribute(0x23, b"job-state", bytes.fromhex("00000003"))
    + b"\x03"
)


def test_an_answer_to_print_job_is_read() -> None:
    answer = decode_answer(PRINT_JOB_ANSWER)
    assert answer.successful
    job = answer.first(Tag.JOB_ATTRIBUTES)
    assert (job.number("job-id"), job.number("job-state")) == (147, 3)


def test_further_values_of_a_set_belong_to_the_name_before() -> None:
    content = (
        bytes.fromhex("0200 0000 00000001 04")
        + attribute(0x44, b"printer-state-reasons", b"media-jam-error")
        + attribute(0x44, b"", b"toner-low-report")
        + b"\x03"
    )
    printer = decode_answer(content).first(Tag.PRINTER_ATTRIBUTES)
    assert printer.texts("printer-state-reasons") == ("media-jam-error", "toner-low-report")


def test_each_job_is_a_group_of_its_own() -> None:
    jobs = b"".join(b"\x02" + attribute(0x21, b"job-id", bytes([0, 0, 0, n])) for n in (5, 7))
    answer = decode_answer(bytes.fromhex("0200 0000 00000001") + jobs + b"\x03")
    assert [group.number("job-id") for group in answer.all(Tag.JOB_ATTRIBUTES)] == [5, 7]


def test_collections_and_dates_are_passed_over() -> None:
    content = (
        bytes.fromhex("0200 0000 00000001 04")
        + attribute(0x34, b"media-col-default", b"")
        + attribute(0x37, b"", b"")
        + attribute(0x31, b"printer-current-time", bytes(11))
        + attribute(0x22, b"printer-is-accepting-jobs", b"\x00")
        + b"\x03"
    )
    printer = decode_answer(content).first(Tag.PRINTER_ATTRIBUTES)
    assert printer.number("printer-is-accepting-jobs") == 0


def test_a_client_error_is_no_success() -> None:
    assert not decode_answer(bytes.fromhex("0200 0406 00000001 03")).successful


def test_a_request_begins_with_charset_language_and_target() -> None:
    request = encode_request(
        Operation.CANCEL_JOB,
        9,
        "ipp://localhost/printers/q",
        [(Tag.INTEGER, "job-id", 147), (Tag.BOOLEAN, "purge-job", True)],
    )
    assert request == (
        bytes.fromhex("0200 0008 00000009 01")
        + attribute(0x47, b"attributes-charset", b"utf-8")
        + attribute(0x48, b"attributes-natural-language", b"en")
        + attribute(0x45, b"printer-uri", b"ipp://localhost/printers/q")
        + attribute(0x21, b"job-id", bytes.fromhex("00000093"))
        + attribute(0x22, b"purge-job", b"\x01")
        + b"\x03"
    )


def test_job_attributes_make_a_group_of_their_own() -> None:
    request = encode_request(Operation.PRINT_JOB, 1, "ipp://x/", (), [(Tag.KEYWORD, "media", ("a", "b"))])
    assert request.endswith(b"\x02" + attribute(0x44, b"media", b"a") + attribute(0x44, b"", b"b") + b"\x03")


def test_nobody_at_the_socket_is_an_unavailable_printer() -> None:
    with pytest.raises(PrinterUnavailable):
        IPPConnection("/nowhere/cups.sock").request(Operation.GET_JOBS, "ipp://localhost/")


@pytest.mark.parametrize("length", range(len(PRINT_JOB_ANSWER)))
def test_an_answer_cut_off_anywhere_is_an_unavailable_printer(length: int) -> None:
    with pytest.raises(PrinterUnavailable):
        decode_answer(PRINT_JOB_ANSWER[:length])


@given(st.binary(max_size=200))
def test_any_bytes_give_an_answer_or_an_error_of_ours(noise: bytes) -> None:
    try:
        decode_answer(bytes.fromhex("0200 0000 00000001") + noise)
    except PrinterUnavailable:
        return
    assert 0x03 in noise
