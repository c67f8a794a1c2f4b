"""Turns citations of recalled words into citations of what the publisher says now."""

from __future__ import annotations

from bedside.desk.actions.edit_answer import next_version
from bedside.desk.actor import Actor
from bedside.desk.models import Answer, Citation, Passage, PassageVersion, Recall

_SHOWN = ("publisher", "url", "dated_on", "dated_as", "retrieved_on")


def renew_citations(actor: Actor, answer: Answer, recall: Recall) -> None:
    """The answer cites the words of now, with their dates: a new version, which a clinician has to sign.

    Where there are no words of now the citation stays, for a person to take out or to replace.
    """
    if recall.now is None:
        return
    with next_version(actor, answer):
        for cited in cited_in(answer, recall):
            rest_on(cited, recall.now)
            for name in _SHOWN:
                setattr(cited, name, getattr(recall.now, name))
            cited.title = str(recall.now)[:300]
            cited.save()


def rest_citations(answer: Answer, recall: Recall) -> None:
    """The citations, as readers see them, now stand on the words of now: a clinician said that all is still right."""
    if recall.now is not None:
        for cited in cited_in(answer, recall):
            rest_on(cited, recall.now)
            cited.save(update_fields=["passage", "passage_hash"])


def cited_in(answer: Answer, recall: Recall) -> list[Citation]:
    return list(answer.citations.filter(passage=recall.passage_id))


def rest_on(cited: Citation, words: PassageVersion) -> None:
    """The passage may be another one by now, when its question was reworded."""
    cited.passage = Passage.objects.get(pk=words.passage_id)
    cited.passage_hash = words.text_hash
