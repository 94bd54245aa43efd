"""The dock holds every simulated device with its state and hands. For demo and tests; absent from production."""
