"""Rules on saying where a number comes from."""

IS_FOLDER = True
LABEL = "Sources"
MATTERS = "A number that nobody can check spreads as easily when it is wrong."
