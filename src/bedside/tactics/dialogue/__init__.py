"""Tactic 3, ask and listen: turns a message into its urgency and a suggested reply, and topics into prompts."""
