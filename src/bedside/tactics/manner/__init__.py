"""Tactic 2, be genuine: turns a draft into findings and a verdict, so that nobody has to post in fear.

``review.review`` is the one entrance; ``rules/`` holds one file per rule, and nothing here imports another tactic.
"""
