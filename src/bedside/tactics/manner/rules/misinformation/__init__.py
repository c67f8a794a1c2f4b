"""Rules on claims that settled science denies."""

IS_FOLDER = True
LABEL = "Misinformation"
MATTERS = "A false claim from a practice weighs more than one from a stranger, and some who believe it are harmed."
