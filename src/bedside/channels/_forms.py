"""Turns fields, a file, a name and password into what HTTP sends, always the same bytes for the same content."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from urllib.parse import urlencode

from bedside.base.records import MediaFile

_ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/webp": "webp", "image/gif": "gif"}


def form(fields: Iterable[tuple[str, str]]) -> tuple[str, bytes]:
    """Content type and body of ordinary fields."""
    return "application/x-www-form-urlencoded", urlencode(list(fields)).encode()


def form_with_picture(fields: Iterable[tuple[str, str]], picture: MediaFile) -> tuple[str, bytes]:
    """Content type and body of ``fields`` with ``picture`` as the field ``file``."""
    digest = hashlib.sha256(picture.content).hexdigest()
    mark = f"bedside{digest[:48]}"  # at most 70 characters; cannot stand in the content, whose own hash it is
    name = f"{digest[:16]}.{_ENDINGS.get(picture.mime, 'bin')}"
    parts = [f'--{mark}\r\ncontent-disposition: form-data; name="{n}"\r\n\r\n{v}\r\n'.encode() for n, v in fields]
    head = f'--{mark}\r\ncontent-disposition: form-data; name="file"; filename="{name}"\r\n'
    head += f"content-type: {picture.mime}\r\n\r\n"
    body = b"".join([*parts, head.encode(), picture.content, f"\r\n--{mark}--\r\n".encode()])
    return f"multipart/form-data; boundary={mark}", body


def basic(name: str, password: str) -> str:
    """The authorization header of a name and a password (RFC 7617)."""
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()
