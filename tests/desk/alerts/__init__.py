"""The bell: who is rung, how often, in which ways, and that nothing silences it but a person."""
