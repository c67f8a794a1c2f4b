"""What is shown: an area per file; fragments for htmx start with an underscore."""
