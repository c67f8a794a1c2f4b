"""Turns texts into label probabilities with a small linear model of spelling and, when given, sentence vectors."""
