"""The command line, tested as a program: bytes in, bytes out, exit codes."""
