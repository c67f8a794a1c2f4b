"""Rules on words that everybody can read."""

IS_FOLDER = True
LABEL = "Plain words"
MATTERS = "Who does not understand cannot act on it, and rarely asks."
