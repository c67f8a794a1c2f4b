"""Rules on voice: no pressure, no blame, no fear, no quarrel."""

IS_FOLDER = True
