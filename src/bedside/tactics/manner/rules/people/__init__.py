"""Rules on words for people."""

IS_FOLDER = True
LABEL = "Words for people"
MATTERS = "People who feel judged come later, or not at all."
