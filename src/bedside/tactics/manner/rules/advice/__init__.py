"""Rules on giving medical advice to one person in public."""

IS_FOLDER = True
