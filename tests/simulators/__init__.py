"""Strict stand-ins for services that no test can run for real: anything that the real one does not know is a fault."""
