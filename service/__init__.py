"""Ritrovo finds the time when a group can meet, inside the chat where the group already talks."""
