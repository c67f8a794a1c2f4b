"""Runs the whole loop once, without a server, and ends with one JSON line."""

from __future__ import annotations

import argparse
import sys
import time

from bedside.desk.actions.connect_account import connect_account
from bedside.desk.actions.errors import Refused
from bedside.desk.demo import loop
from bedside.desk.demo.sample import Sample, given_questions, make_sample, sample_questions
from bedside.desk.models import Account
from bedside.desk.supervisor import migrate

_ANSWERS = 8


def run_once(options: argparse.Namespace) -> int:
    """0 with one JSON line on standard output; 1 with a sentence on standard error."""
    started = time.monotonic()
    try:
        print(_run(options, started).line())
    except Refused as refusal:
        print(f"bedside demo: {refusal}", file=sys.stderr)
        return 1
    return 0


def _run(options: argparse.Namespace, started: float) -> loop.Counts:
    name, content = given_questions(options.questions) if options.questions else sample_questions()
    migrate()
    sample = make_sample()
    accounts = _accounts(sample, options)
    loop.bring_in_questions(sample, name, content, options.field, _say)
    answers = loop.answer_top_topics(sample, _ANSWERS, _say)
    posts = loop.post_answers(sample, answers, accounts, _say)
    blocked = int(loop.show_a_block(sample, accounts, _say)) + len(answers) - len(posts)
    loop.settle(_say)
    loop.plan_this_month(sample)
    loop.fill_inbox(sample)
    return loop.count(sample, blocked, started)


def _accounts(sample: Sample, options: argparse.Namespace) -> list[Account]:
    accounts = list(Account.objects.of(sample.practice).filter(channel="answers_site"))
    if options.bluesky:
        fields = {"handle": options.handle, "password": options.password, "base_url": options.bluesky}
        connected = connect_account(sample.admin, "bluesky", fields)
        accounts += [connected] if isinstance(connected, Account) else []
    return accounts


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
