"""Tactic 2, be genuine: turns a draft into findings and a verdict."""
