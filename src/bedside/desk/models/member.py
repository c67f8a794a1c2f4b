"""What is remembered of the people who work at the desk, and of their roles in a practice."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models

from bedside.desk.models.base import OfPractice


class MemberManager(BaseUserManager["Member"]):
    """Makes members by e-mail address."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Member:
        member = self.model(email=self.normalize_email(email).lower(), **fields)
        member.set_password(password)
        member.save(using=self._db)
        return member


class Member(AbstractUser):
    """Somebody who can sign in, by e-mail address."""

    username = None  # type: ignore[assignment]
    email = models.EmailField(unique=True)
    display_name = models.CharField(max_length=120, blank=True)
    credentials = models.CharField(max_length=60, blank=True)  # as shown beside a signature, e.g. "MD"

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[MemberManager] = MemberManager()  # type: ignore[assignment]

    def __str__(self) -> str:
        return self.signed_name

    @property
    def signed_name(self) -> str:
        """The name as readers see it, with credentials."""
        name = self.display_name or self.email.split("@")[0]
        return f"{name}, {self.credentials}" if self.credentials else name


class Membership(OfPractice):
    """Which roles a member has in a practice: clinician, editor, responder, admin, analyst."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="memberships")
    roles = models.JSONField(default=list)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["practice", "member"], name="one_membership_per_practice")]
