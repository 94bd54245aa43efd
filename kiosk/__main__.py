"""The command line: `kiosk run`, `kiosk outbox`, `kiosk demo` and the rest."""

from __future__ import annotations

import argparse
import contextlib
import logging
import resource
import sys
from collections.abc import Sequence
from pathlib import Path

from hardware.errors import HardwareError
from kiosk.eid_command.arguments import add_commands
from kiosk.errors import KioskError
from kiosk.version import program_version

CONFIG = Path("/etc/buergerschalter/kiosk.toml")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    _leave_no_core()
    parser = _parser()
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    try:
        return int(options.command(options) or 0)
    except (KioskError, HardwareError) as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return 2


def _leave_no_core() -> None:
    """Let neither this process nor its children leave their memory behind when they crash.

    The limit is for files; a program that cores are piped to gets one all the same, but with no memory in it (core(5)).
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with contextlib.suppress(OSError):  # a kernel without the filter
        Path("/proc/self/coredump_filter").write_text("0", encoding="ascii")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("kiosk", description="The branch-counter kiosk of the City of Leipzig.")
    parser.add_argument("--version", action="version", version=f"kiosk {program_version()}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def add(name: str, command: object, text: str, *, config: bool = True) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=text)
        added.set_defaults(command=command)
        if config:
            added.add_argument("--config", type=Path, default=CONFIG, help=f"default: {CONFIG}")
        return added

    run = add("run", _run, "run the kiosk: one visit after the other")
    run.add_argument("--ui", default="ui", help=argparse.SUPPRESS)
    for name, command, text in (("ui", _ui, "one visit's screens"), ("worker", _worker, "one visit's work")):
        role = add(name, command, f"{text} (started by run)")
        role.add_argument("--fd", type=int, required=True, help="the socket to the supervisor or the UI")
    add("send", _send, "deliver what is in the outbox, until stopped")
    outbox = add("outbox", _outbox, "show what is in the outbox; names no person")
    outbox.add_argument("--retry", metavar="REFERENCE", help="take a submission out of quarantine")
    doctor = add("doctor", _doctor, "test what can be tested without a person, and say what to do")
    doctor.add_argument("--json", action="store_true", help="for monitoring; docs/operations.md describes it")
    doctor.add_argument("--language", default="en", choices=("de", "en"), help="of the texts (en)")
    audit = add("audit", _audit, "the journal: show its last lines, or verify that it is whole")
    audit.add_argument("action", choices=("verify", "show"))
    audit.add_argument("--journal", type=Path, help="a copy of the journal's folder, instead of this kiosk's own")
    audit.add_argument("--last", type=int, default=40, metavar="LINES", help="how many lines to show (40)")
    audit.add_argument("--json", action="store_true", help="the result of verify as JSON")
    enrol = add("enrol", _enrol, "make this device's keys and have the city certify them")
    enrol.add_argument("--device", required=True, help="the id that the city has given the device")
    add_commands(add("eid", _eid, "the eID card: status, PIN, reading, one authentication", config=False))
    _add_demo(add)
    return parser


def _add_demo(add) -> None:  # type: ignore[no-untyped-def]
    demo = add("demo", _demo, "the whole city on this machine, with simulated devices", config=False)
    demo.add_argument("--state", type=Path, default=Path("build/demo"), help="where it keeps its state")
    demo.add_argument("--walk", action="store_true", help="walk a visit by itself, even where there is a display")
    demo.add_argument("--service", default="ummeldung", help="the service that the walk takes")
    demo.add_argument("--language", default="de", help="the language of the walk")
    walk = add("walk", _walk, "one visit's screens with a visitor who walks by himself (started by demo)")
    walk.add_argument("--fd", type=int, required=True, help="the socket to the supervisor")
    city = add("sandbox", _sandbox, "the city's side on loopback", config=False)
    city.add_argument("server", choices=("eid", "open-eid", "gateway"))
    city.add_argument("--state", type=Path, required=True)
    dock = add("dock", _dock, "hold the simulated devices", config=False)
    dock.add_argument("--state", type=Path, required=True)
    dock.add_argument("--vpcd-port", type=int, help="put the cards into a reader of the real PC/SC service")
    dock.add_argument("--staff-vpcd-port", type=int, help="the same for staff cards, with a reader of their own")
    strip = add("strip", _strip, "the hands as buttons, in a window", config=False)
    strip.add_argument("--state", type=Path, default=Path("build/demo"))
    hand = add("hand", _hand, "use a hand on the simulated devices: insert a card, lay a paper …", config=False)
    hand.add_argument("name", nargs="?", help="what to do; without it, list what there is")
    hand.add_argument("argument", nargs="?", default="")
    hand.add_argument("--state", type=Path, default=Path("build/demo"))


def _run(options: argparse.Namespace) -> None:
    from kiosk.supervisor import run

    run(options.config, options.ui)


def _ui(options: argparse.Namespace) -> int:
    from hardware.devices import open_speech
    from kiosk.app import run

    return run(options.config, options.fd, open_speech)


def _worker(options: argparse.Namespace) -> None:
    from kiosk.worker import run

    run(options.config, options.fd)


def _send(options: argparse.Namespace) -> None:
    from kiosk.config import load_config
    from kiosk.sender import run

    run(load_config(options.config))


def _outbox(options: argparse.Namespace) -> int:
    from kiosk.audit import Journal, LogEvent, Role
    from kiosk.config import load_config
    from kiosk.outbox.listing import print_outbox, retry

    paths = load_config(options.config).paths
    if not options.retry:
        return print_outbox(paths.outbox)
    result = retry(paths.outbox, options.retry)
    Journal(paths.audit).record(LogEvent.QUARANTINE_RETRIED, Role.TECHNICIAN)
    return result


def _enrol(options: argparse.Namespace) -> None:
    from kiosk.audit import Journal, LogEvent, Role
    from kiosk.config import load_config
    from kiosk.sender import enrol

    config = load_config(options.config)
    enrol(config, options.device, input("one-time code from the city: ").strip())
    Journal(config.paths.audit).record(LogEvent.DEVICE_ENROLLED, Role.TECHNICIAN)


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.config import load_config
    from kiosk.diagnostics.doctor import run

    return run(load_config(options.config), as_json=options.json, language=options.language)


def _audit(options: argparse.Namespace) -> int:
    from kiosk.audit.command import prove, show
    from kiosk.config import load_config

    config = load_config(options.config)
    journal = options.journal or config.paths.audit
    if options.action == "show":
        return show(journal, options.last)
    return prove(journal, config.city.certificate_authority, as_json=options.json)


def _eid(options: argparse.Namespace) -> int:
    from kiosk.eid_command.command_line import run

    return run(options)


def _demo(options: argparse.Namespace) -> int:
    from kiosk.demo.run import run

    return run(options.state, walk=options.walk, service=options.service, language=options.language)


def _walk(options: argparse.Namespace) -> int:
    from kiosk.demo.walk import run

    return run(options.config, options.fd)


def _sandbox(options: argparse.Namespace) -> None:
    from kiosk.demo.city import run

    run(options.state, options.server)


def _dock(options: argparse.Namespace) -> None:
    from kiosk.demo.docking import run

    run(options.state, options.vpcd_port, options.staff_vpcd_port)


def _strip(options: argparse.Namespace) -> int:
    from kiosk.demo.strip import run

    return run(options.state)


def _hand(options: argparse.Namespace) -> int:
    from kiosk.demo.docking import hand

    return hand(options.state, options.name, options.argument)


if __name__ == "__main__":
    sys.exit(main())
