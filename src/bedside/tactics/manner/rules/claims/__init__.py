"""Rules on what a practice may promise or claim about itself and what it sells."""

IS_FOLDER = True
