"""Sound that other programs make: a row of processes, each feeding the next, the last of which is heard."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Sequence

from hardware.errors import SpeechUnavailable

Command = Sequence[str]


class Playing:
    """The running programs. What they are fed goes through a pipe, never through a command line or a file."""

    def __init__(self, commands: Sequence[Command], fed: bytes) -> None:
        """Start the programs and feed the first.

        Raises:
            SpeechUnavailable: one of them is missing, or ended at once.
        """
        self._processes: list[subprocess.Popen[bytes]] = []
        self._stopped = False
        try:
            for each in commands[:-1]:
                self._start(each, subprocess.PIPE)
            self._start(commands[-1], subprocess.DEVNULL)
            self._feed(fed)
        except OSError as error:
            self.stop()
            raise SpeechUnavailable(f"{error.filename or commands[0][0]} does not run") from error

    def stop(self) -> None:
        """Kill the last first: it is the one that is heard."""
        self._stopped = True
        for each in reversed(self._processes):
            each.kill()
            each.wait()
            for pipe in (each.stdin, each.stdout):
                if pipe:
                    with contextlib.suppress(OSError):
                        pipe.close()

    def wait(self) -> bool:
        """Wait for the end; return whether all went well until then."""
        ended = [each.wait() for each in self._processes]
        return not self._stopped and not any(ended)

    def _start(self, command: Command, output: int) -> None:
        before = self._processes[-1].stdout if self._processes else None
        source = before or subprocess.PIPE
        process = subprocess.Popen(command, stdin=source, stdout=output, stderr=subprocess.DEVNULL)
        if before:
            before.close()
        self._processes.append(process)

    def _feed(self, fed: bytes) -> None:
        entrance = self._processes[0].stdin
        if entrance:
            with entrance:
                entrance.write(fed)
