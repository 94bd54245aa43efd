"""What the staff has closed here, until somebody of the staff opens it again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.domain.service import Service


@dataclass(frozen=True, slots=True)
class Closure:
    """The whole kiosk, or services by their slugs, in order."""

    kiosk: bool = False
    services: tuple[str, ...] = ()

    def closes(self, service: Service) -> bool:
        """Return whether the service cannot be started."""
        return self.kiosk or self.closes_by_itself(service)

    def closes_by_itself(self, service: Service) -> bool:
        """Return whether the service was closed, so that the staff cannot begin it at the desk either."""
        return service.slug in self.services

    def with_kiosk(self, *, is_open: bool) -> Closure:
        """Return what is closed once the kiosk is open or closed; its services stay as they are."""
        return replace(self, kiosk=not is_open)

    def with_service(self, slug: str, *, is_open: bool) -> Closure:
        """Return what is closed once the service is open or closed."""
        others = set(self.services) - {slug}
        return replace(self, services=tuple(sorted(others if is_open else others | {slug})))
