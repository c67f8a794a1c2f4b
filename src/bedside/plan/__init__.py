"""The plan over the tactics: turns topics, observances and habits into a balanced calendar."""
