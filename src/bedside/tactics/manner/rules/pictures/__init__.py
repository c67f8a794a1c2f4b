"""Rules on people in pictures and videos."""

IS_FOLDER = True
