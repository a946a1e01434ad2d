"""The nouns of meeting coordination and pure rules over them: standard library only, no I/O, no clock."""
