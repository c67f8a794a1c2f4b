"""Drafts in files: which files, what of them is the draft, where its words stand, and how findings are written down."""
