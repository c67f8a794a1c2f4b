"""Rules on begging for clicks."""

IS_FOLDER = True
LABEL = "Engagement"
MATTERS = "Attention that was tricked is not trust, and networks push such posts down."
