"""Turns the environment into Django's settings; every secret is made on first start and kept in the data folder."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from bedside.desk.secrets_file import read_or_make_keys

DATA_DIR = Path(os.environ.get("BEDSIDE_DATA", "var")).resolve()
_keys = read_or_make_keys(DATA_DIR)

SECRET_KEY = os.environ.get("BEDSIDE_SECRET_KEY") or _keys.secret_key
FIELD_KEYS: list[str] = [k for k in os.environ.get("BEDSIDE_FIELD_KEYS", "").split(",") if k] or _keys.field_keys
DEBUG = os.environ.get("BEDSIDE_DEBUG") == "1"
PUBLIC_URL = os.environ.get("BEDSIDE_PUBLIC_URL", "http://127.0.0.1:8010").rstrip("/")
ALLOWED_HOSTS = [h for h in os.environ.get("BEDSIDE_HOSTS", "").split(",") if h] or [
    "127.0.0.1",
    "localhost",
    urlsplit(PUBLIC_URL).hostname or "localhost",
]
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
_is_https = PUBLIC_URL.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _is_https
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _is_https else None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
X_FRAME_OPTIONS = "DENY"

# Outside servers: hosts beyond this list are refused by the desk's only door to the network (desk/http.py).
# Loopback and private addresses are refused unless named here, so that no foreign link can reach inside.
NETWORK_ALLOW_PRIVATE = [h for h in os.environ.get("BEDSIDE_ALLOW_PRIVATE_HOSTS", "").split(",") if h]
NETWORK_DRY_RUN = os.environ.get("BEDSIDE_DRY_RUN") == "1"
LOCAL_SOURCE_BASES: dict[str, str] = {}  # other servers for local sources, by source, e.g. a mirror

NETWORK_TIMEOUT_SECONDS = float(os.environ.get("BEDSIDE_TIMEOUT_SECONDS", "60"))
# A lease must outlast any exchange (uploads: four pictures), or a living worker would lose its row to another.
LEASE_SECONDS = float(os.environ.get("BEDSIDE_LEASE_SECONDS", "360"))
RETRY_FIRST_SECONDS = float(os.environ.get("BEDSIDE_RETRY_FIRST_SECONDS", "15"))

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "bedside.desk",  # before allauth, so that our sign-in pages are found first
    "allauth",
    "allauth.account",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "bedside.desk.middleware.ActorMiddleware",
    "bedside.desk.middleware.PlainErrorsMiddleware",
]
ROOT_URLCONF = "bedside.desk.urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "bedside.desk.views.frame.frame",
            ],
        },
    }
]


def _database(url: str) -> dict[str, object]:
    """Django's database settings for a postgres:// address, or for the embedded SQLite file when empty."""
    if not url:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": DATA_DIR / "bedside.sqlite3",
            # IMMEDIATE: a deferred transaction that turns from reading to writing fails at once under load.
            "OPTIONS": {
                "timeout": 20,
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;",
            },
        }
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql"):
        raise ValueError(
            f"DATABASE_URL starts with {parts.scheme!r}; Bedside knows postgres:// and the embedded default."
        )
    query = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", unquote(parts.hostname or "")),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": query,
    }


DATABASES = {"default": _database(os.environ.get("DATABASE_URL", ""))}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "bedside_cache"}}

AUTH_USER_MODEL = "desk.Member"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_ADAPTER = "bedside.desk.adapter.ClosedDoorAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_RATE_LIMITS = {"login_failed": "10/m/ip,5/5m/key"}
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
EMAIL_BACKEND = os.environ.get("BEDSIDE_EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
EMAIL_HOST = os.environ.get("BEDSIDE_SMTP_HOST", "localhost")
EMAIL_PORT = int(os.environ.get("BEDSIDE_SMTP_PORT", "25"))
EMAIL_HOST_USER = os.environ.get("BEDSIDE_SMTP_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("BEDSIDE_SMTP_PASSWORD", "")
_smtp_security = os.environ.get("BEDSIDE_SMTP_SECURITY", "")
if _smtp_security not in ("", "starttls", "tls"):
    raise ValueError(f"BEDSIDE_SMTP_SECURITY is {_smtp_security!r}; it may be starttls, tls or empty.")
EMAIL_USE_TLS, EMAIL_USE_SSL = _smtp_security == "starttls", _smtp_security == "tls"
EMAIL_TIMEOUT = 10  # a mail server that says nothing must not hold the bell
DEFAULT_FROM_EMAIL = os.environ.get("BEDSIDE_MAIL_FROM", "bedside@localhost")

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español")]
LOCALE_PATHS = [Path(__file__).parent / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
DATA_UPLOAD_MAX_MEMORY_SIZE = 12_000_000

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "style-src": ["'self'"],
        "script-src": ["'self'"],
        "frame-ancestors": ["'none'"],
        "form-action": ["'self'"],
        "base-uri": ["'self'"],
        "object-src": ["'none'"],
    }
}
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "formatters": {
        "line": {
            "()": "bedside.desk.logs.PlainFormatter",
            "format": "%(asctime)s %(levelname)s %(name)s %(message)s",
        }
    },
    "root": {"handlers": ["console"], "level": os.environ.get("BEDSIDE_LOG", "WARNING")},
    "loggers": {"httpx2": {"level": "WARNING"}, "bedside": {"level": os.environ.get("BEDSIDE_LOG", "INFO")}},
}
