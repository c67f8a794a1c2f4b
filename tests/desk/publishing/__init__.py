"""Exactly once: against real servers, through faults and kills."""
