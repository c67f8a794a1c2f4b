"""Rules on testimonials, paid words and star ratings."""

IS_FOLDER = True
LABEL = "Stories and ratings"
MATTERS = "People choose care by such words. Praise that was bought, filtered or told without permission misleads them."
