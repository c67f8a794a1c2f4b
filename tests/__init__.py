"""Tests mirror src, are written as sentences and have a cast (see cast.py)."""
