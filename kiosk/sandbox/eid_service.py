"""eService and eID server of the city, wired together, without a socket."""

from __future__ import annotations

from typing import Final

from cryptography.hazmat.primitives.serialization import Encoding

from hardware.eid.certificate_description import CertificateDescription, TermsFormat, sha256
from hardware.eid.chat import Right
from kiosk.sandbox.eid_script import Script
from kiosk.sandbox.eid_server import EIDServer, Terminal
from kiosk.sandbox.eid_session import EIDSessions
from kiosk.sandbox.eservice import Addresses, EService, EServiceSettings
from kiosk.sandbox.http_server import Route
from kiosk.sandbox.pki import SandboxPKI
from kiosk.sandbox.tls import ServerCredentials

SERVER_NAME: Final = "eid"
PSK_SERVER_NAME: Final = "eid-psk"
_TERMS: Final = (
    "Name, Anschrift und E-Mail-Adresse des Diensteanbieters:\r\n"
    "Stadt Leipzig (Sandbox)\r\nMartin-Luther-Ring 4-6\r\n04109 Leipzig\r\nkiosk@leipzig.example\r\n\r\n"
    "Zweck des Auslesevorgangs:\r\nVerwaltungsleistungen am Bürgerschalter\r\n\r\n"
    "Hinweis auf die für den Diensteanbieter zuständigen Stellen, die die Einhaltung der Vorschriften zum "
    "Datenschutz kontrollieren:\r\n"
    "Sächsische Datenschutz- und Transparenzbeauftragte\r\nMaternistraße 17\r\n01067 Dresden\r\n"
)


class EIDService:
    """Both sides of the service: routes for the eService, routes for PAOS, and the script for tests."""

    def __init__(
        self,
        settings: EServiceSettings,
        pki: SandboxPKI,
        addresses: Addresses,
        sessions: EIDSessions,
    ) -> None:
        self.script = Script()
        certificates = [_der(pki.tls.server_credentials(SERVER_NAME))]
        if settings.psk is not None:
            certificates.append(_der(pki.tls.psk_server_credentials(PSK_SERVER_NAME)))
        description = describe(addresses.eservice, *certificates)
        rights = frozenset(right for policy in settings.policies.values() for right in policy.rights)
        if settings.on_site:
            rights |= {Right.CAN_ALLOWED}
        terminal = Terminal(lambda: pki.issue_terminal(description, rights), pki.chip_authorities, pki.sectors)
        self.eservice_routes: tuple[Route, ...] = EService(settings, sessions, pki.report_key, addresses).routes
        self.paos_routes: tuple[Route, ...] = EIDServer(sessions, terminal, settings.habits, self.script).routes


def describe(url: str, *tls_certificates: bytes) -> CertificateDescription:
    """Return what the city says of itself, tied to its address and the TLS certificates (DER) of all its servers."""
    return CertificateDescription(
        issuer_name="Bürgerschalter Sandbox DVCA",
        issuer_url="https://dvca.leipzig.example",
        subject_name="Stadt Leipzig (Sandbox)",
        subject_url=url,
        terms_format=TermsFormat.PLAIN,
        terms=_TERMS.encode(),
        comm_certificates=tuple(sha256(each) for each in tls_certificates),
    )


def _der(credentials: ServerCredentials) -> bytes:
    return credentials.certificate.public_bytes(Encoding.DER)
