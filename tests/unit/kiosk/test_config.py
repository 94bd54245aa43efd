"""`kiosk.toml`: what is right is read, what is wrong is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.config import Orientation, Profile, data_dir, load_config
from kiosk.errors import ConfigError

RIGHT = """
profile = "demo"

[partner]
name = "Sparkasse Leipzig"

[branch]
id = "0042"
name = "Filiale Südvorstadt"
address = "Karl-Liebknecht-Straße 8, 04107 Leipzig"
hours = ["Mo–Fr 9–18 Uhr"]
services = ["ummeldung"]

[city]
gateway_url = "https://127.0.0.1:1"
destination_id = "d"
tc_token_url = "https://127.0.0.1:2/token"
certificate_authority = "ca.pem"
report_key = "report.pem"

[devices.reader]
driver = "simulated"
options = { dock = "dock.sock" }

[devices.scanner]
driver = "sane"

[devices.printer]
driver = "cups"

[devices.security_module]
driver = "keyring"

[screen]
width_mm = 268
height_mm = 476.5

[paths]
state = "state"
runtime = "run"
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "kiosk.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_right_file_is_read_whole(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, RIGHT))
    assert config.profile is Profile.DEMO
    assert config.branch.services == ("ummeldung",)
    assert (config.screen.width_mm, config.screen.orientation) == (268.0, Orientation.PORTRAIT)
    assert config.devices.reader.options == {"dock": "dock.sock"}
    assert config.paths.city_state == Path("state/outbox/city_state.json")


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('profile = "demo"', 'profile = "test"', "profile is 'test'; one of production, demo"),
        ('name = "Sparkasse Leipzig"', "", "partner.name is missing"),
        ('name = "Sparkasse Leipzig"', "name = 7", "partner.name is 7; expected is str"),
        ('id = "0042"', 'id = "0042"\nidd = 1', "branch.idd is not known; known here: id, name"),
        ('hours = ["Mo–Fr 9–18 Uhr"]', 'hours = ["x", 2]', "branch.hours[1] is 2"),
        ("width_mm = 268", 'width_mm = "wide"', "screen.width_mm is 'wide'; expected is float"),
        ("width_mm = 268", "width_mm = true", "screen.width_mm is True"),
        ('[partner]\nname = "Sparkasse Leipzig"', "partner = 1", "partner must be a section"),
        ('certificate_authority = "ca.pem"', 'certificate_authority = ""', "city.certificate_authority is ''"),
        ("[partner]", "[partner", "is not TOML"),
        ('options = { dock = "dock.sock" }', "options = { dock = 1 }", "devices.reader.options.dock is 1"),
    ],
)
def test_a_mistake_is_named_with_file_and_key(tmp_path: Path, old: str, new: str, named: str) -> None:
    assert old in RIGHT
    path = written(tmp_path, RIGHT.replace(old, new))
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    assert str(path) in str(caught.value)
    assert named in str(caught.value)


def test_a_production_kiosk_refuses_simulated_devices(tmp_path: Path) -> None:
    path = written(tmp_path, RIGHT.replace('profile = "demo"', 'profile = "production"'))
    with pytest.raises(ConfigError, match=r"devices\.reader\.driver is simulated"):
        load_config(path)


STAFF = RIGHT.replace("[devices.scanner]", '[devices.staff_reader]\ndriver = "pcsc"\n\n[devices.scanner]')


def test_a_staff_reader_needs_the_authority_of_its_cards(tmp_path: Path) -> None:
    assert load_config(written(tmp_path, RIGHT)).devices.staff_reader is None
    with pytest.raises(ConfigError, match=r"staff\.certificate_authority is missing"):
        load_config(written(tmp_path, STAFF))
    config = load_config(written(tmp_path, STAFF + '\n[staff]\ncertificate_authority = "staff.pem"\n'))
    assert config.devices.staff_reader is not None
    assert config.staff is not None
    assert config.staff.certificate_authority == Path("staff.pem")


def test_a_production_kiosk_refuses_a_simulated_staff_reader(tmp_path: Path) -> None:
    text = STAFF.replace('profile = "demo"', 'profile = "production"').replace(
        'driver = "simulated"', 'driver = "pcsc"'
    )
    text += '\n[staff]\ncertificate_authority = "staff.pem"\n'
    assert load_config(written(tmp_path, text)).profile is Profile.PRODUCTION
    simulated = text.replace('[devices.staff_reader]\ndriver = "pcsc"', '[devices.staff_reader]\ndriver = "simulated"')
    with pytest.raises(ConfigError, match=r"devices\.staff_reader\.driver is simulated"):
        load_config(written(tmp_path, simulated))


def test_what_a_kiosk_may_have_is_read_and_what_it_has_not_is_off(tmp_path: Path) -> None:
    plain = load_config(written(tmp_path, RIGHT))
    assert (plain.staff, plain.appointments.url, plain.collection.url) == (None, "", "")
    assert (plain.keys.double_strike_seconds, dict(plain.keys.actions)) == (0.0, {})
    assert plain.diagnostics.service_card_can == ""
    more = """
[appointments]
url = "https://a"
weeks = 4

[collection]
url = "https://c"

[diagnostics]
service_card_can = "500540"
usb_mounts = "/media/usb"

[keys]
double_strike_seconds = 0.5
actions = { F9 = "help" }
"""
    config = load_config(written(tmp_path, RIGHT + more))
    assert (config.appointments.url, config.appointments.weeks, config.collection.url) == ("https://a", 4, "https://c")
    assert (config.diagnostics.service_card_can, config.diagnostics.usb_mounts) == ("500540", Path("/media/usb"))
    assert (config.keys.double_strike_seconds, dict(config.keys.actions)) == (0.5, {"F9": "help"})


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "none.toml")


def test_the_data_of_a_checkout_lie_at_its_top() -> None:
    assert (data_dir() / "resources" / "services" / "ummeldung.toml").is_file()
