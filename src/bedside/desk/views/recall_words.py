"""Turns kinds, gravities, reasons, states and remedies of recalls into words a person reads."""

from __future__ import annotations

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from bedside.desk.views.words import Words

GRAVITIES: dict[int, Words] = {
    0: Words(_("Same words"), "good", _("Only white space, punctuation, the page’s date or its navigation changed.")),
    1: Words(_("Other words"), "warn", _("No number, amount, “not” or emergency line changed. Read it all the same.")),
    2: Words(_("Look first"), "need", _("A number, an amount, a “not” or whom to call changed.")),
}
KINDS: dict[str, Words] = {
    "changed": Words(_("changed")),
    "vanished": Words(_("vanished"), do=_("The publisher’s newer file no longer holds this text. Nobody says why.")),
    "retracted": Words(_("taken back by hand"), do=_("Somebody here took it back, whatever the publisher says.")),
}
REASONS: dict[str, Promise] = {
    "number": _("a number"),
    "amount": _("an amount"),
    "limit": _("a limit"),
    "negation": _("a “not”"),
    "help": _("whom to call"),
}
RECALL_STATES: dict[str, Words] = {
    "open": Words(_("Waits for a decision"), "need"),
    "under_way": Words(_("Decided, under way"), "brand"),
    "settled": Words(_("Settled"), "good"),
    "overtaken": Words(_("Overtaken by a newer change"), ""),
}
TRACE_STATES: dict[str, Words] = {
    "open": Words(_("Nobody has decided"), "need"),
    "chosen": Words(_("Decided, under way"), "brand"),
    "done": Words(_("Done"), "good"),
    "kept": Words(_("Still right"), "good"),
    "overtaken": Words(_("Overtaken by a newer change"), ""),
}
REMEDIES: dict[str, Words] = {
    "correct": Words(
        _("Correct the answer"),
        do=_("It leaves your pages until a clinician has signed the new text. Its reference is renewed."),
    ),
    "rewrite": Words(
        _("Rewrite the post"), do=_("It becomes a draft. Change its words; it needs approval and a time again.")
    ),
    "cancel": Words(_("Leave it out"), do=_("What waits of it is never sent. Its words are kept.")),
    "edit": Words(
        _("Correct it in place"), do=_("The page keeps its address. What it said, and why it changed, stands below.")
    ),
    "reply": Words(
        _("Answer it with a correction"),
        do=_("Readers of this channel would not see an edit, so a correction stands under the post."),
    ),
    "post": Words(_("Publish a correction"), do=_("A new post says what was not right. The old one stays.")),
    "withdraw": Words(
        _("Take it down"), do=_("It is taken down, and your pages say what it was and why. People may have seen it.")
    ),
    "by_hand": Words(_("Mend it by hand"), do=_("Open it where it is, change or delete it, then say so here.")),
    "still_right": Words(_("Still right"), do=_("Nothing is changed. Your reason and your name are kept.")),
}
WHATS: dict[str, Promise] = {
    "answer": _("Answer"),
    "post": _("Waits to be sent"),
    "publication": _("Is out"),
}
