"""Rules on naming medicines."""

IS_FOLDER = True
