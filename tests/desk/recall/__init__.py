"""Recall: a publisher changes its words, and everything that rests on them is listed, held, decided and corrected."""
