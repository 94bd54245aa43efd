"""Trying a visit out as Erika Mustermann: what answers in place of the worker, and where nothing leaves the screen."""
