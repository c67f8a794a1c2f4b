"""Rules on what a text gives away about a person: that there is care, what kind, who it is."""

IS_FOLDER = True
LABEL = "Privacy"
MATTERS = (
    "People tell a practice what they tell nobody else. A single such post can end that, and practices "
    "were fined for it."
)
