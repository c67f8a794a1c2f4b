"""Bedside turns what patients ask into checked, sourced, published posts."""

__version__ = "0.1.0"
