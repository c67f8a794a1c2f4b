"""The ways to say a thing, as cues: what the larger rules search for, one kind of saying to a file."""
