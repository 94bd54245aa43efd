"""What the UI and the worker of a visit say to each other: a closed set of messages in length-prefixed frames."""
