"""Rules on claims that settled science denies."""

IS_FOLDER = True
