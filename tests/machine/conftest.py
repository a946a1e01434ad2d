"""Ritrovo as processes."""

from tests.machine.first_start import data, first_start, place, port, start

__all__ = ["data", "first_start", "place", "port", "start"]
