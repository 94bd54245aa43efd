"""What is written is read again, for every message of either direction."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.eid_client.paos.messages import (
    DIDAuthenticateError,
    EAC1Input,
    EAC1Output,
    EAC2Challenge,
    EAC2Input,
    EAC2Output,
    EACAdditionalInput,
    Envelope,
    InitializeFramework,
    InitializeFrameworkResponse,
    InputAPDU,
    Message,
    StartPAOS,
    StartPAOSResponse,
    Transmit,
    TransmitResponse,
)
from kiosk.eid_client.paos.reader import read_message
from kiosk.eid_client.paos.results import Result, ResultMinor
from kiosk.eid_client.paos.writer import write_message

VECTORS = Path(__file__).parents[4] / "vectors" / "paos"
_BYTES = st.binary(min_size=1, max_size=20)
_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=20)
_ERROR = st.builds(Result.error, st.sampled_from(ResultMinor), _TEXT)
_RESULT = st.just(Result()) | _ERROR
_MANY = st.lists(_BYTES, max_size=3).map(tuple)

MESSAGES: st.SearchStrategy[Message] = st.one_of(
    st.builds(StartPAOS, _TEXT, _BYTES),
    st.builds(StartPAOSResponse, _RESULT),
    st.just(InitializeFramework()),
    st.builds(InitializeFrameworkResponse, _RESULT),
    st.builds(
        EAC1Input,
        certificates=_MANY,
        certificate_description=_BYTES,
        required_chat=st.none() | _BYTES,
        optional_chat=st.none() | _BYTES,
        auxiliary_data=st.none() | _BYTES,
        transaction_info=st.just("") | _TEXT,
    ),
    st.builds(EAC1Output, _BYTES, st.lists(_TEXT, max_size=2).map(tuple), _BYTES, _BYTES, _BYTES),
    st.builds(EAC2Input, _MANY, _BYTES, st.none() | _BYTES),
    st.builds(EACAdditionalInput, _BYTES),
    st.builds(EAC2Challenge, _BYTES),
    st.builds(EAC2Output, _BYTES, _BYTES, _BYTES),
    st.builds(DIDAuthenticateError, _ERROR),
    st.builds(Transmit, _BYTES, st.lists(st.builds(InputAPDU, _BYTES, _MANY), min_size=1, max_size=3).map(tuple)),
    st.builds(TransmitResponse, _RESULT, _MANY),
)


@given(st.builds(Envelope, MESSAGES, _TEXT, st.just("") | _TEXT))
def test_written_message_is_read_again(envelope: Envelope) -> None:
    assert read_message(write_message(envelope)) == envelope


@pytest.mark.parametrize("path", sorted(VECTORS.glob("*.xml")), ids=lambda path: path.stem)
def test_sample_of_ausweisapp_survives_reading_and_writing(path: Path) -> None:
    sample = read_message(path.read_bytes())

    assert read_message(write_message(sample)) == sample
