"""Fills a fresh installation with posts that are due now; run as a program with the installation's environment."""

from __future__ import annotations

import functools
import json
import sys

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from bedside.desk.actions.connect_account import connect_account  # noqa: E402
from bedside.desk.models import Account  # noqa: E402
from tests.cast import make_cast, own_pages  # noqa: E402
from tests.desk.publishing.stage import again, scheduled  # noqa: E402


def main() -> None:
    options = json.loads(sys.argv[1])
    call_command("migrate", verbosity=0)
    cast = make_cast()
    accounts = [own_pages(cast.practice)]
    for one in options["accounts"]:
        account = again(functools.partial(connect_account, cast.root, one["channel"], one["fields"]))
        Account.objects.filter(pk=account.pk).update(base_url=one["through"])
        accounts.append(account)
    for number in range(options["posts"]):
        scheduled(cast, *accounts, text=f"Post number {number}: walk-in flu shots on Saturday.")


main()
