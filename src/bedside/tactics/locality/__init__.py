"""Tactic 5, this place: turns local observations, observances and languages into what matters here and now."""
