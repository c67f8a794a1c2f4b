"""Actions, as sentences with the cast."""
