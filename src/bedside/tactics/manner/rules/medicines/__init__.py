"""Rules on naming medicines."""

IS_FOLDER = True
LABEL = "Medicines"
MATTERS = "People ask for a medicine by the half that they were told. Law treats such words as advertising."
