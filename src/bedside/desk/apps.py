"""Makes the desk a Django app."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The desk: models, actions, views."""

    name = "bedside.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"
