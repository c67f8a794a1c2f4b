"""Django begins here, and only here: what is remembered, done and shown."""
