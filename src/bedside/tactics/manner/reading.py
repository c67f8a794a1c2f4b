"""Turns a draft into the kind of text that its learned reader was taught to tell apart."""

from __future__ import annotations

from bedside.base.records import Draft


def kind_for_reader(draft: Draft) -> str:
    """``post`` or ``reply``, with `` photo`` behind it when a picture goes with the words."""
    return f"{draft.kind} photo" if any(note.type == "image" for note in draft.media) else draft.kind
