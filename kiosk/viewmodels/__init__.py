"""The only Python that QML sees: one view model per step, and those of the frame around every screen.

What QML calls or binds to is named in camelCase, as QML names it; everything else is Python's snake_case.
"""
