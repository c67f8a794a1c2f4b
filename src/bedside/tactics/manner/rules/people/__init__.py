"""Rules on words for people."""

IS_FOLDER = True
