"""Rules on begging for clicks."""

IS_FOLDER = True
