"""HTTP to one scanner: each exchange can be given up from another thread, and nothing is sent to another host."""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from hardware.errors import ScannerConnectionLost, ScannerProtocolError, ScannerUnavailable, UnknownDriver

_CONNECT_SECONDS: Final = 1.5
_READ_SECONDS: Final = 90.0
"""A backstop only: whoever waits for an exchange gives it up long before."""
_CHUNK: Final = 1 << 16
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_MOST_REDIRECTS: Final = 3
_FINGERPRINT: Final = re.compile(r"(?:[0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}")


@dataclass(frozen=True, slots=True)
class Reply:
    """The head of an answer; names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]

    @property
    def media_type(self) -> str:
        """Return the content type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().casefold()

    @property
    def retry_after_seconds(self) -> float:
        """Return how long the scanner asks us to wait."""
        value = self.headers.get("retry-after", "")
        return float(value) if value.isdigit() else 0.2


class EsclConnection:
    """Makes exchanges with the scanner at `base_url`.

    A certificate that no authority has signed is accepted by its SHA-256 fingerprint, and by nothing else.

    Raises:
        UnknownDriver: address or fingerprint cannot be one.
    """

    def __init__(self, base_url: str, fingerprint: str = "") -> None:
        self._base = base_url.rstrip("/") + "/"
        self._fingerprint = fingerprint
        parts = urlsplit(self._base)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise UnknownDriver(f"the address of the scanner is no URL: {base_url!r}")
        if fingerprint and not _FINGERPRINT.fullmatch(fingerprint):
            raise UnknownDriver("the fingerprint of the scanner is no SHA-256")

    def exchange(self, method: str, path: str, body: bytes = b"") -> Exchange:
        """Return an exchange that has not begun."""
        return Exchange(method, self.resource(path), body, self._fingerprint)

    def resource(self, path: str) -> str:
        """Return the URL of a path below the scanner's own, or of an absolute one on the same host.

        Scanners call themselves by names that are not known here: only the path of what they say counts.
        """
        if "://" in path:
            parts = urlsplit(path)
            path = parts._replace(scheme="", netloc="").geturl()
        return urljoin(self._base, path)


class Exchange:
    """One request and its answer, which `give_up` ends from any thread."""

    def __init__(self, method: str, url: str, body: bytes, fingerprint: str) -> None:
        self._method, self._url, self._body = method, url, body
        self._fingerprint = fingerprint
        self._sockets: list[socket.socket] = []
        self._lock = threading.Lock()
        self._given_up = False

    def give_up(self) -> None:
        """Break the connection off; whoever reads from it gets ScannerConnectionLost."""
        with self._lock:
            self._given_up = True
            for each in self._sockets:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    @contextmanager
    def open(self) -> Iterator[tuple[Reply, Iterator[bytes]]]:
        """Make the request; give the head of the answer and its body as it comes.

        Raises:
            ScannerUnavailable: nobody answers at that address, or another than the one that is expected.
            ScannerConnectionLost: the connection broke after it was made.
            ScannerProtocolError: what answers does not speak HTTP.
        """
        with requests.Session() as session:
            session.trust_env = False
            session.mount("http://", adapter := _WatchedAdapter(self._watch, self._fingerprint))
            session.mount("https://", adapter)
            with _translated(lambda: bool(self._sockets)), self._response(session) as response:
                headers = {name.casefold(): value for name, value in response.headers.items()}
                yield Reply(response.status_code, headers), _pieces(response)

    def _response(self, session: requests.Session) -> requests.Response:
        """Follow redirects within the same host, with method and body kept (from http to https, mostly)."""
        for _ in range(_MOST_REDIRECTS):
            response = session.request(
                self._method,
                self._url,
                data=self._body or None,
                headers={
                    "Accept-Encoding": "identity",
                    "Connection": "close",
                    "User-Agent": "buergerschalter",
                    **({"Content-Type": "text/xml"} if self._body else {}),
                },
                timeout=(_CONNECT_SECONDS, _READ_SECONDS),
                allow_redirects=False,
                stream=True,
                verify=not self._fingerprint,
            )
            if response.status_code not in _REDIRECTS:
                return response
            response.close()
            session.close()  # a connection that was to be closed is in nobody's pool, whatever its answer said
            target = urljoin(self._url, response.headers.get("Location", ""))
            if urlsplit(target).hostname != urlsplit(self._url).hostname or _is_step_down(self._url, target):
                break
            self._url = target
        raise ScannerProtocolError("the scanner sends us elsewhere")

    def _watch(self, connected: socket.socket) -> None:
        with self._lock:
            self._sockets.append(connected)
            if self._given_up:
                with contextlib.suppress(OSError):
                    connected.shutdown(socket.SHUT_RDWR)


def _is_step_down(source: str, target: str) -> bool:
    return urlsplit(source).scheme == "https" and urlsplit(target).scheme != "https"


def _pieces(response: requests.Response) -> Iterator[bytes]:
    """Give what has arrived as soon as it has."""
    while piece := response.raw.read1(_CHUNK):
        yield piece


@contextmanager
def _translated(was_connected: Callable[[], bool]) -> Iterator[None]:
    try:
        yield
    except (requests.RequestException, HTTPError, OSError) as error:
        name = type(error).__name__
        if _speaks_no_http(error):
            raise ScannerProtocolError(f"the scanner does not speak HTTP: {name}") from None
        if was_connected():
            raise ScannerConnectionLost(f"the connection to the scanner broke: {name}") from None
        raise ScannerUnavailable(f"the scanner does not answer: {name}") from None


def _speaks_no_http(error: BaseException) -> bool:
    """Return whether the answer was there and nonsense, as http.client says in an exception below the given one."""
    text = repr(error)
    return any(name in text for name in ("BadStatusLine", "LineTooLong", "InvalidHeader"))


class _WatchedAdapter(HTTPAdapter):
    """Shows every socket as soon as it is connected, and pins the certificate."""

    def __init__(self, watch: Callable[[socket.socket], None], fingerprint: str) -> None:
        self._watch, self._fingerprint = watch, fingerprint
        super().__init__(max_retries=0)

    def init_poolmanager(self, *args: Any, **options: Any) -> None:
        """Make pools whose connections are watched."""
        if self._fingerprint:
            options["assert_fingerprint"] = self._fingerprint
        super().init_poolmanager(*args, **options)
        manager: PoolManager = self.poolmanager
        manager.pool_classes_by_scheme = _watched_pools(self._watch)


def _watched_pools(watch: Callable[[socket.socket], None]) -> dict[str, type[HTTPConnectionPool]]:
    class Plain(HTTPConnection):
        def connect(self) -> None:
            super().connect()
            watch(self.sock)

    class Secure(HTTPSConnection):
        def connect(self) -> None:
            super().connect()
            watch(self.sock)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
