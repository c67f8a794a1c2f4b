"""Rules on voice: no pressure, no blame, no fear, no quarrel."""

IS_FOLDER = True
LABEL = "Voice"
MATTERS = "Pressure, blame, fear and quarrel make people look away from the help that they need."
