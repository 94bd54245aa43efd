"""The city takes what a clerk has helped with only with her valid signature, and nothing else with one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hardware.piv.data_objects import CERTIFICATE_TAGS, PIVKey, decode_certificate
from kiosk.domain.identity import Attribute
from kiosk.sandbox.identification_report import sign_report, write_report
from kiosk.sandbox.staff_authority import StaffAuthority
from tests.fixtures.city import BRANCH
from tests.fixtures.staff_cards import PIN
from tests.fixtures.staff_desk import CLERK, StaffDesk
from tests.fixtures.submission_bench import Bench, bench, honest, town
from tests.fixtures.submissions import CANARY, SERVICE

__all__ = ["bench", "honest", "town"]

ELSEWHERE = "leipzig-02"
HERE = replace(CLERK, branches=(BRANCH,))
ASSISTANCE = {"role": "clerk", "remark": "Telefonisch erreichbar."}


def clerks_desk(bench: Bench, folder: Path, authority: StaffAuthority | None = None, branch: str = BRANCH) -> StaffDesk:
    """A reader with the card of a clerk of the branch, as a kiosk there takes it."""
    staff = StaffDesk.set_up(folder, authority or bench.city.pki.staff, branch)
    staff.insert(staff.card(replace(HERE, branches=(branch,))))
    return staff


@pytest.fixture
def staff(bench: Bench, tmp_path: Path) -> StaffDesk:
    return clerks_desk(bench, tmp_path)


@pytest.fixture
def assisted(bench: Bench) -> Bench:
    bench.data["assistance"] = dict(ASSISTANCE)
    return bench


def read_on_site(bench: Bench, clerk: str = HERE.name) -> Bench:
    """The same citizen, but with her card read with its CAN after a clerk had compared the photo."""
    compared = {"clerk": clerk, "comparedAt": datetime.now(UTC).isoformat(timespec="seconds")}
    bench.data["identity"] = {**bench.data["identity"], "kind": "on_site", "photo": compared}
    attributes = {Attribute.FAMILY_NAMES: CANARY}
    moment, client = datetime.now(UTC), bench.city.fingerprint
    report = write_report("https://eid", SERVICE.slug, attributes, moment, client, is_on_site=True)
    return bench.with_report(sign_report(report, bench.city.pki.report_key))


def test_with_the_clerks_signature_it_is_taken(assisted: Bench, staff: StaffDesk) -> None:
    assert assisted.countersigned(staff.desk).check().data["assistance"] == ASSISTANCE
    on_site = read_on_site(assisted).countersigned(staff.desk).check()
    assert on_site.data["identity"]["photo"]["clerk"] == HERE.name


def test_without_it_nothing_is_taken_that_a_clerk_has_helped_with(assisted: Bench) -> None:
    assert assisted.signed_anew().refusal() == ("clerk-signature-missing", "data")


def test_what_was_read_on_site_needs_it_even_if_nobody_is_said_to_have_helped(bench: Bench) -> None:
    assert read_on_site(bench).refusal() == ("clerk-signature-missing", "data")


def test_where_nobody_has_helped_there_is_no_clerk_to_sign(bench: Bench, staff: StaffDesk) -> None:
    assert bench.countersigned(staff.desk).refusal() == ("clerk-signature-unexpected", "data")


def test_a_revoked_clerk_is_refused_though_her_kiosk_has_not_heard_of_it(assisted: Bench, staff: StaffDesk) -> None:
    card = staff.insert(staff.card(HERE))
    assisted.countersigned(staff.desk).check()
    staff.authority.revoke(decode_certificate(card.contents.objects[CERTIFICATE_TAGS[PIVKey.SIGNATURE]]))
    assert assisted.refusal() == ("clerk-revoked", "data")


def test_a_clerk_of_another_branch_is_refused(assisted: Bench, tmp_path: Path) -> None:
    stranger = clerks_desk(assisted, tmp_path, branch=ELSEWHERE)
    assert assisted.countersigned(stranger.desk).refusal() == ("clerk-of-another-branch", "data")


def test_a_false_branch_does_not_make_a_clerk_of_another_branch_right(assisted: Bench, tmp_path: Path) -> None:
    stranger = clerks_desk(assisted, tmp_path, branch=ELSEWHERE)
    assisted.data["branch"] = ELSEWHERE
    assert assisted.countersigned(stranger.desk).refusal() == ("branch-of-another-device", "data")


def test_a_clerk_of_another_city_is_refused(assisted: Bench, tmp_path: Path) -> None:
    stranger = clerks_desk(assisted, tmp_path, StaffAuthority(tmp_path / "stranger"))
    assert assisted.countersigned(stranger.desk).refusal() == ("clerk-not-trusted", "data")


def test_who_signs_is_who_has_compared_the_photo(assisted: Bench, staff: StaffDesk) -> None:
    signed = read_on_site(assisted, clerk="SK-2000").countersigned(staff.desk)
    assert signed.refusal() == ("clerk-of-another-name", "data")


def test_a_remark_that_was_changed_afterwards_is_not_what_she_signed(assisted: Bench, staff: StaffDesk) -> None:
    staff.desk.submit_pin(bytearray(PIN.encode()))
    signature = staff.desk.countersign(assisted.data_bytes)
    assisted.data["assistance"]["remark"] = "Bitte sofort auszahlen."
    assert assisted.signed_anew().with_clerk(signature).refusal() == ("clerk-signature-invalid", "data")
