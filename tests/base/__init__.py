"""The floor, tested without Django."""
