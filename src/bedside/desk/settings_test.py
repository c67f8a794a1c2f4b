"""Turns the product's settings into those of the tests: fast hashing, memory mail, a folder of their own."""

import os
import tempfile

os.environ.setdefault("BEDSIDE_DATA", tempfile.mkdtemp(prefix="bedside-tests-"))

from bedside.desk.settings import *  # noqa: E402, F403
from bedside.desk.settings import DATABASES  # noqa: E402

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
ALLOWED_HOSTS = ["*"]
NETWORK_ALLOW_PRIVATE = ["127.0.0.1", "localhost"]
if "sqlite" in str(DATABASES["default"]["ENGINE"]):
    DATABASES["default"]["TEST"] = {"NAME": os.path.join(os.environ["BEDSIDE_DATA"], "test.sqlite3")}  # noqa: PTH118
# Nobody listens there: a test that fetches names a stand-in of its own.
LOCAL_SOURCE_BASES = dict.fromkeys(("nssp", "places", "nws_alerts"), "http://127.0.0.1:9")
