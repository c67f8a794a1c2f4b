"""Rules on words that everybody can read."""

IS_FOLDER = True
