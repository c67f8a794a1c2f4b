"""Lets ``python -m bedside`` be the command."""

import sys

from bedside.cli import main

sys.exit(main())
