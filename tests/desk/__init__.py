"""The desk, tested through its actions and pages."""
