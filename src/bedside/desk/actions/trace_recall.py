"""Turns a passage whose words changed into every place that rests on them: answers, what waits, what is out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Q, QuerySet

from bedside.desk.addresses import answer_address
from bedside.desk.models import Answer, AnswerVersion, Passage, PassageVersion, Post, Publication, Trace

OUT = ("sending", "unknown", "needs_person", "published")
UNSENT = ("waiting", "preparing", "missed", "refused", "held")


@dataclass
class _Footing:
    """Which words of one passage an answer rests on: now, and in each of its earlier versions."""

    answer: Answer
    now: PassageVersion | None = None
    by_version: dict[int, PassageVersion] = field(default_factory=dict)

    def under(self, version: object) -> PassageVersion | None:
        """The words under what went out with ``version`` of the answer; without one, those that it most likely had."""
        if version is None:
            return self.now or next(iter(sorted(self.by_version.items(), reverse=True)), (0, None))[1]
        return self.now if version == self.answer.version else self.by_version.get(int(str(version)))


def traces_of(passage: Passage, last: PassageVersion) -> dict[PassageVersion, list[Trace]]:
    """Unsaved traces by the words they rest on. ``last`` stands in where the words cited are no longer known."""
    found: dict[PassageVersion, list[Trace]] = defaultdict(list)
    footings = _footings(passage, last)
    for footing in footings.values():
        if footing.now is not None and footing.answer.state != "withdrawn":
            found[footing.now].append(_answer_trace(footing))
    for post, footing in _posts(footings):
        for trace, words in _post_traces(post, footing):
            found[words].append(trace)
    return found


def _footings(passage: Passage, last: PassageVersion) -> dict[int, _Footing]:
    known = {version.text_hash: version for version in passage.versions.all()}
    found: dict[int, _Footing] = {}
    for cited in passage.citations.select_related("answer", "answer__practice"):
        footing = found.setdefault(cited.answer_id, _Footing(cited.answer))
        footing.now = known.get(cited.passage_hash, last)
    past = AnswerVersion.objects.filter(rests_on__passage=passage).select_related("answer", "answer__practice")
    for earlier in past.prefetch_related("rests_on").distinct():
        footing = found.setdefault(earlier.answer_id, _Footing(earlier.answer))
        under = next(words for words in earlier.rests_on.all() if words.passage_id == passage.pk)
        footing.by_version[earlier.version] = under
    return found


def _answer_trace(footing: _Footing) -> Trace:
    answer = footing.answer
    versions = sorted(v for v, words in footing.by_version.items() if words == footing.now)
    return Trace(
        what="answer",
        answer=answer,
        versions=[*versions, answer.version],
        said=told_by(answer),
        was_public=answer.state == "published",
    )


def told_by(answer: Answer) -> str:
    """All that an answer tells its reader, as one text."""
    return "\n\n".join(filter(None, (answer.short, *answer.key_points, answer.body, answer.seek_care)))


def _posts(footings: dict[int, _Footing]) -> Iterable[tuple[Post, _Footing]]:
    """Posts about these answers, showing a card of one, or leading to one."""
    if not footings:
        return
    addresses = {answer_address(footing.answer): key for key, footing in footings.items()}
    leads = Q(link__in=list(addresses))
    for address in addresses:
        leads |= Q(text__contains=address)
    practice = next(iter(footings.values())).answer.practice
    rows: QuerySet[Post] = Post.objects.of(practice).exclude(state="withdrawn")
    rows = rows.filter(Q(answer__in=list(footings)) | Q(media__answer__in=list(footings)) | leads).distinct()
    for post in rows.prefetch_related("publications", "media").order_by("pk"):
        about = [post.answer_id, *(picture.answer_id for picture in post.media.all())]
        about += [key for address, key in addresses.items() if address in f"{post.link} {post.text}"]
        yield post, next(footings[key] for key in about if key in footings)


def _post_traces(post: Post, footing: _Footing) -> Iterable[tuple[Trace, PassageVersion]]:
    publications = list(post.publications.all())
    is_unsent = any(one.state in UNSENT for one in publications) or not publications
    words = footing.under(None)
    if is_unsent and post.state in ("draft", "approved", "scheduled", "missed") and words is not None:
        yield Trace(what="post", answer=footing.answer, post=post, said=post.text), words
    mended = set(
        Trace.objects.filter(publication__in=publications, state="done", words__isnull=False).values_list(
            "publication_id", flat=True
        )
    )
    for one in publications:
        # What a correction speaks for already rests on that correction, which is a post of its own.
        under = footing.under((one.snapshot or {}).get("answer_version"))
        if one.state in OUT and one.pk not in mended and under is not None:
            yield _publication_trace(post, one, footing), under


def just_gone_out(traces: Iterable[Trace]) -> list[Trace]:
    """Traces of publications that a worker began to send between our look at them and the hold, which came too late."""
    found = []
    for trace in traces:
        if trace.what == "post" and trace.post is not None and trace.answer is not None:
            known = Trace.objects.filter(recall=trace.recall, what="publication").values("publication")
            for one in trace.post.publications.filter(state__in=OUT).exclude(pk__in=known):
                late = _publication_trace(trace.post, one, _Footing(trace.answer))
                late.practice, late.recall = trace.practice, trace.recall
                found.append(late)
    return found


def _publication_trace(post: Post, one: Publication, footing: _Footing) -> Trace:
    return Trace(
        what="publication",
        answer=footing.answer,
        post=post,
        publication=one,
        said=(one.snapshot or {}).get("text") or post.text,
        was_public=True,
    )
