"""All designs in one picture."""

from bedside.base.registry import plugins
from bedside.tactics.media.designs import PACKAGE
from bedside.tactics.media.sheet import contact_sheet
from tests.tactics.media.pixels import picture_of


def test_the_sheet_has_a_row_for_each_design():
    sheet = picture_of(contact_sheet("es"))
    rows = round((sheet.height - 36) / (540 + 36))
    assert rows == len(plugins(PACKAGE))
