"""The commands of `ritrovo`, imported one by one when they are called."""
