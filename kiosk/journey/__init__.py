"""The flow of a visit as a pure state machine: no IO, no Qt, no clock."""
