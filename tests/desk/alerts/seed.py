"""Fills a fresh installation with urgent messages that are due now; run with the installation's environment."""

from __future__ import annotations

import json
import sys
from datetime import time

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from bedside.base.records import Message as MessageRecord  # noqa: E402
from bedside.desk.actions.add_device import add_device  # noqa: E402
from bedside.desk.actions.collect_messages import take_message  # noqa: E402
from bedside.desk.actions.edit_rota import add_shifts  # noqa: E402
from bedside.desk.actions.ring_by_push import push_key  # noqa: E402
from bedside.desk.actions.set_webhook import set_webhook  # noqa: E402
from bedside.desk.models import Account, PushKey  # noqa: E402
from tests.cast import make_cast  # noqa: E402


def main() -> None:
    options = json.loads(sys.argv[1])
    call_command("migrate", verbosity=0)
    cast = make_cast()
    assert cast.ben.member
    add_shifts(cast.root, cast.ben.member.pk, (), time(0), time(0))
    key = push_key(cast.practice)
    PushKey.objects.filter(pk=key.pk).update(public=options["public"], secret=options["secret"])
    add_device(cast.ben, **options["subscription"])
    hook = set_webhook(cast.root, options["webhook"], allows_private=True)
    account = Account.objects.create(practice=cast.practice, channel="by_hand", handle="Screen")
    for number in range(options["messages"]):
        take_message(account, MessageRecord(f"rosa-{number}", "his face is drooping and he can't talk right now"))
    print(hook.secret)


main()
