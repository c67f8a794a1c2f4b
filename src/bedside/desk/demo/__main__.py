"""Fills the sample practice in a process of its own, beside the web server that already answers."""

import django

django.setup()

from bedside.desk.demo.serve import fill  # noqa: E402

fill()
