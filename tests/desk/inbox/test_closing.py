"""A message is closed with a reason that everybody can read afterwards."""

from __future__ import annotations

import pytest

from bedside.desk.actions.errors import Refused
from bedside.desk.actions.reply_to_message import close_message
from tests.cast import make_cast
from tests.desk.inbox.stage import message_at
from tests.desk.views.test_every_page import client_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("reason", ["answered in public", "moved to private", "no reply needed"])
def test_cleo_closes_with_a_reason_from_the_list(reason: str) -> None:
    cast = make_cast()
    message, cleo = message_at(cast), client_of(cast.cleo.member)
    assert f'<option value="{reason}">' in cleo.get(f"/inbox/{message.pk}/").content.decode()
    cleo.post(f"/inbox/{message.pk}/tend/", {"do": "close", "because": reason})
    assert f"closed: {reason}" in cleo.get(f"/inbox/{message.pk}/").content.decode()
    assert f"<span>{reason}</span>" in cleo.get("/inbox/?lane=done").content.decode()


def test_without_a_reason_nothing_is_closed() -> None:
    cast = make_cast()
    message = message_at(cast)
    with pytest.raises(Refused, match="Say why it is done"):
        close_message(cast.cleo, message.pk, "  ")
    message.refresh_from_db()
    assert message.state == "new"
