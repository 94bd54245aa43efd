"""Consent and identification: from the provider's name to the confirmed identity."""

from __future__ import annotations

from dataclasses import replace

from kiosk.journey import filling
from kiosk.journey.effects import AcceptProvider, CancelTask, Move, ReadIdentity, ReadOnSite, SubmitSecret
from kiosk.journey.events import (
    AdviceConfirmed,
    CardAwaited,
    CardFound,
    ConsentGiven,
    Event,
    Identified,
    OptionalDataSwitched,
    ProviderShown,
    ReaderPadAwaited,
    ReadingProgressed,
    SecretAwaited,
    SecretEntered,
    WentBack,
)
from kiosk.journey.journey import Identification, IdentifyPhase, Journey, SecretKind, Step


def begin(journey: Journey) -> Move:
    """Return the journey at the consent, and ask the eID service who wants to read what."""
    service = journey.service
    assert service is not None  # noqa: S101 - a service was chosen before
    fresh = journey.at(Step.CONSENT, identification=Identification(), failure=None)
    if not journey.reads_card:
        return fresh, ()
    if journey.reads_on_site:
        return fresh, (ReadOnSite(service.slug),)
    return fresh, (ReadIdentity(service.slug, journey.display.language),)


def consent(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the citizen reads who wants to know what."""
    state = journey.identification
    match event:
        case ProviderShown(provider) if state.phase is IdentifyPhase.CONNECTING:
            shown = replace(state, phase=IdentifyPhase.PROVIDER_SHOWN, provider=provider)
            return replace(journey, identification=shown), ()
        case ConsentGiven() if not journey.reads_card:
            return filling.begin(journey), ()
        case ConsentGiven() if state.phase is IdentifyPhase.PROVIDER_SHOWN:
            waiting = replace(state, phase=IdentifyPhase.CARD_CHECKED)
            return journey.at(Step.IDENTIFY, identification=waiting), (AcceptProvider(_granted(state)),)
        case OptionalDataSwitched(right, granted) if state.provider and right in state.provider.optional:
            declined = state.declined - {right} if granted else state.declined | {right}
            return replace(journey, identification=replace(state, declined=declined)), ()
        case WentBack():
            return filling.back_to_start(journey)
    return None


def identify(journey: Journey, event: Event) -> Move | None:
    """Handle what happens while the card is read."""
    state = journey.identification
    match event:
        case CardAwaited():
            return _phase(journey, replace(state, phase=IdentifyPhase.CARD_AWAITED))
        case CardFound():
            return _phase(journey, replace(state, phase=IdentifyPhase.CARD_CHECKED))
        case SecretAwaited(kind, retries_left, was_refused):
            is_new = kind is SecretKind.CAN and not was_refused and not journey.reads_on_site
            asked = replace(state, phase=IdentifyPhase.CAN_ADVICE if is_new else IdentifyPhase.SECRET_AWAITED)
            return _asked(journey, asked, kind, retries_left, was_refused)
        case ReaderPadAwaited(kind, retries_left, was_refused):
            asked = replace(state, phase=IdentifyPhase.READER_PAD_AWAITED)
            return _asked(journey, asked, kind, retries_left, was_refused)
        case AdviceConfirmed() if state.phase is IdentifyPhase.CAN_ADVICE:
            return _phase(journey, replace(state, phase=IdentifyPhase.SECRET_AWAITED))
        case SecretEntered() if state.phase is IdentifyPhase.SECRET_AWAITED:
            return replace(journey, identification=replace(state, phase=IdentifyPhase.READING, progress=0.0)), (
                SubmitSecret(),
            )
        case ReadingProgressed(fraction):
            return _phase(journey, replace(state, phase=IdentifyPhase.READING, progress=fraction))
        case Identified(identity):
            return filling.begin(replace(journey, identity=identity)), ()
        case WentBack() if state.phase is not IdentifyPhase.READER_PAD_AWAITED:
            fresh, effects = begin(journey)
            return fresh, (CancelTask(), *effects)
    return None


def _asked(
    journey: Journey, asked: Identification, kind: SecretKind, retries_left: int | None, was_refused: bool
) -> Move:
    return _phase(journey, replace(asked, secret=kind, retries_left=retries_left, was_refused=was_refused))


def _granted(state: Identification) -> tuple[str, ...]:
    optional = state.provider.optional if state.provider else ()
    return tuple(each for each in optional if each not in state.declined)


def _phase(journey: Journey, identification: Identification) -> Move:
    return replace(journey, identification=identification), ()
