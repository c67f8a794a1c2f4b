"""Real servers for the tests, on loopback only: a Bluesky PDS, PostgreSQL, SMTP, and a proxy that breaks answers."""
