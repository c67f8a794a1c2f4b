"""Rules on people in pictures and videos."""

IS_FOLDER = True
LABEL = "Pictures"
MATTERS = "A picture cannot be taken back; it may only be shown with the person's signed permission."
