"""Rules on giving medical advice to one person in public."""

IS_FOLDER = True
LABEL = "Advice to one person"
MATTERS = "Nobody was examined. If it is wrong for this person, they are harmed, and the practice answers for it."
