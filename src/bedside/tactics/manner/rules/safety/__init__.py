"""Rules on speaking about suicide, where words can do harm."""

IS_FOLDER = True
