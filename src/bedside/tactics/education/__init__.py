"""Tactic 1, inform and educate: turns questions into topics, and topics into answers from trusted references."""
