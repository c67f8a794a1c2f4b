"""Fills a fresh installation with posts that are due now; run as a program with the installation's environment."""

from __future__ import annotations

import json
import sys

import django

django.setup()

from django.core.management import call_command  # noqa: E402

from bedside.desk.models import Account  # noqa: E402
from tests.cast import make_cast, own_pages  # noqa: E402
from tests.desk.publishing.stage import bluesky_account, scheduled  # noqa: E402
from tests.servers.bluesky import Person  # noqa: E402


def main() -> None:
    options = json.loads(sys.argv[1])
    call_command("migrate", verbosity=0)
    cast = make_cast()
    person = Person(options["pds"], options["handle"], options["password"], "", "")
    account = bluesky_account(cast, person, options["pds"])
    Account.objects.filter(pk=account.pk).update(base_url=options["through"])
    account.refresh_from_db()
    for number in range(options["posts"]):
        scheduled(cast, account, own_pages_once(cast), text=f"Post number {number}: walk-in flu shots on Saturday.")


def own_pages_once(cast):  # type: ignore[no-untyped-def]
    return Account.objects.filter(practice=cast.practice, channel="answers_site").first() or own_pages(cast.practice)


main()
