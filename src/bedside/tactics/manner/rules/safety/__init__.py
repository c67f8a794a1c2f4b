"""Rules on speaking about suicide, where words can do harm."""

IS_FOLDER = True
LABEL = "Speaking of suicide"
MATTERS = "Some who read it are at risk now. Certain words raise the danger; others lead to help."
