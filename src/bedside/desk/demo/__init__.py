"""A sample practice that shows the whole loop; all that it makes is marked as sample, on every page."""
