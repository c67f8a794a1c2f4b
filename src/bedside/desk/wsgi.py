"""Turns the desk into what the web server calls."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bedside.desk.settings")
application = get_wsgi_application()
