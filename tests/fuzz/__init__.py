"""Hostile texts, made by seed, and what they cost: no input may hold up the desk."""
