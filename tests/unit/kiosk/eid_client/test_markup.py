"""XML of strangers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.eid_client import markup
from kiosk.eid_client.markup import MarkupError


@pytest.mark.parametrize(
    "document",
    [
        pytest.param(
            b'<!DOCTYPE a [<!ENTITY x "lol"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]><a>&y;</a>', id="entity bomb"
        ),
        pytest.param(b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', id="external entity"),
        pytest.param(b"<!DOCTYPE a><a/>", id="document type"),
        pytest.param(b"<a>" * 5 + b"</a>", id="not closed"),
        pytest.param(b"", id="empty"),
        pytest.param(b'<?xml version="1.0" encoding="x-unheard-of"?><a/>', id="unknown encoding"),
        pytest.param(b'<?xml version="1.0" encoding="utf-7"?><a/>', id="multi-byte encoding"),
        pytest.param(b"<a>\x00</a>", id="zero byte"),
        pytest.param(b"<a>" + b"x" * markup.MAX_BYTES + b"</a>", id="too long"),
        pytest.param(b"<a>" + b"<b/>" * 20_000 + b"</a>", id="too many elements"),
        pytest.param(b"<a>" * 100_000 + b"</a>" * 100_000, id="too deep"),
    ],
)
def test_hostile_document_is_refused(document: bytes) -> None:
    with pytest.raises(MarkupError):
        markup.parse(document)


@given(st.binary(max_size=400))
def test_any_bytes_are_parsed_or_refused(document: bytes) -> None:
    try:
        markup.parse(document)
    except MarkupError:
        return


def test_elements_are_found_in_any_namespace() -> None:
    root = markup.parse(b'<a xmlns="urn:x" xmlns:p="urn:y"><p:b> one </p:b></a>')

    assert markup.text(markup.require(root, "b")) == "one"


def test_element_that_must_be_single_and_is_not_is_refused() -> None:
    root = markup.parse(b"<a><b/><b/></a>")

    with pytest.raises(MarkupError):
        markup.find(root, "b")


@pytest.mark.parametrize("content", ["xy", "", " ", "é0", "0x00", "0\u00a00g"])
def test_text_that_is_not_hexadecimal_is_refused(content: str) -> None:
    with pytest.raises(MarkupError):
        markup.read_hex(markup.parse(f"<a>{content}</a>".encode()))


def test_hexadecimal_text_may_be_broken_into_lines() -> None:
    assert markup.read_hex(markup.parse(b"<a>\n\t7F21\r\n\t82 01\n</a>")) == b"\x7f\x21\x82\x01"


def test_text_is_whole_whatever_stands_between_its_parts() -> None:
    root = markup.parse(b"<a>7F<!-- a comment -->21<?an instruction?><![CDATA[82]]>01</a>")

    assert markup.read_hex(root) == b"\x7f\x21\x82\x01"


@given(st.binary(min_size=1, max_size=50))
def test_hexadecimal_text_is_read_in_either_case(content: bytes) -> None:
    for digits in (content.hex(), content.hex().upper()):
        assert markup.read_hex(markup.parse(f"<a>\n{digits} </a>".encode())) == content
