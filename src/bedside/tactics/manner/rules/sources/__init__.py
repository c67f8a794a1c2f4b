"""Rules on saying where a number comes from."""

IS_FOLDER = True
