"""Tactic 4, graphics, links and videos: turns an answer into pictures that everyone can read."""
