"""Turns secrets into what is stored of them: JSON encrypted with the data folder's keys, readable with any of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.db import models


class UnreadableSecret(ValueError):
    """A stored secret cannot be decrypted: the key that wrote it is missing."""


def encrypt(value: object) -> str:
    return _box().encrypt(json.dumps(value).encode()).decode()


def decrypt(stored: str) -> Any:
    try:
        return json.loads(_box().decrypt(stored.encode()))
    except InvalidToken:
        raise UnreadableSecret(
            "A stored secret cannot be read with the present keys. Put the old key back into keys.json or "
            "BEDSIDE_FIELD_KEYS, or connect the account again."
        ) from None


def _box() -> MultiFernet:
    return MultiFernet([Fernet(key) for key in settings.FIELD_KEYS])


if TYPE_CHECKING:
    _TextField = models.TextField[Any, Any]
else:
    _TextField = models.TextField


class EncryptedJSONField(_TextField):
    """A JSON value, encrypted at rest; an empty string stands for nothing."""

    _pyi_private_set_type: Any
    _pyi_private_get_type: Any

    def from_db_value(self, value: str | None, *_: object) -> Any:
        return decrypt(value) if value else None

    def get_prep_value(self, value: object) -> str:
        return encrypt(value) if value not in (None, "") else ""
