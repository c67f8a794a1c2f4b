"""Rules on what a text gives away about a person: that there is care, what kind, who it is."""

IS_FOLDER = True
