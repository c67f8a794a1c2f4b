"""Fills a sample practice, then serves it; the first page is there while the sample is still filling."""

from __future__ import annotations

import subprocess
import sys

from bedside.desk.demo import loop
from bedside.desk.demo.sample import PASSWORD, make_sample, sample_questions
from bedside.desk.models import Account, Practice
from bedside.desk.supervisor import migrate, supervise

_ANSWERS = 8


def serve_demo(host: str, port: int) -> int:
    """Starts web and worker; a helper process fills the sample the first time."""
    migrate()
    if not Practice.objects.filter(slug="sample-practice").exists():
        subprocess.Popen([sys.executable, "-m", "bedside.desk.demo"])  # noqa: S603 - ourselves
    print("This is a demonstration: the practice, its people and their numbers are samples.")
    print(f"Sign in as admin@sample.test with the password: {PASSWORD}")
    return supervise(host, port)


def fill() -> None:
    """The sample practice as after a few weeks."""
    sample = make_sample()
    name, content = sample_questions()
    loop.bring_in_questions(sample, name, content, "text", print)
    loop.fill_inbox(sample)
    accounts = list(Account.objects.of(sample.practice).filter(channel="answers_site"))
    answers = loop.answer_top_topics(sample, _ANSWERS, print)
    loop.post_answers(sample, answers[:4], accounts, print)
    loop.plan_this_month(sample)
    loop.show_a_block(sample, accounts, print)
