"""Learning from what was done: turns numbers of posts into sentences with honest uncertainty."""
