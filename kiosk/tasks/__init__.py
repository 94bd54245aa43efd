"""One module per effect: blocking, cancellable work in the visit's worker, which reports with events."""
