"""Drafts in files: what of them is reviewed, where findings stand in them, and how they are written down."""
