"""Ritrovo finds the time when a group can meet, inside the chat where the group already talks."""

import os
import zoneinfo

if "PYTHONTZPATH" not in os.environ:
    # A host's own zone files may be years old; the tzdata package is updated with the code and is the same everywhere.
    zoneinfo.reset_tzpath(to=())
