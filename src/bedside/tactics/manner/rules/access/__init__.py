"""Rules on texts, pictures and videos that everybody can use."""

IS_FOLDER = True
LABEL = "Access"
MATTERS = (
    "Somebody who cannot see, hear or decode it is shut out of what the others are told, and the law "
    "counts that as unequal care."
)
