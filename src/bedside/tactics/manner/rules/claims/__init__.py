"""Rules on what a practice may promise or claim about itself and what it sells."""

IS_FOLDER = True
LABEL = "Claims"
MATTERS = (
    "Whoever promises more than was shown loses the trust that every later word of yours rests on; regulators fine it."
)
