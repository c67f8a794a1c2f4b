"""Names the one way in which a model can fail to be there."""


class EncoderUnavailable(RuntimeError):  # noqa: N818  (says what is the case)
    """The sentence model cannot be used; the message says why and what to do."""
