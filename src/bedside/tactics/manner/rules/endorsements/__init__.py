"""Rules on testimonials, paid words and star ratings."""

IS_FOLDER = True
