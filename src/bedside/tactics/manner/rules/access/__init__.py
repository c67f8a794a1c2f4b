"""Rules on texts, pictures and videos that everybody can use."""

IS_FOLDER = True
