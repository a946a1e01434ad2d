"""Which messengers there are, found by their folders, and those of them that are switched on, ready to start.

A folder of `bots` is a messenger when its package has `SETTINGS`, a subclass of MessengerSettings, and
`build(settings, session, public_url)`, which gives an adapter, or None where its settings are not there.
"""

from __future__ import annotations

import importlib
import os
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from aiohttp import ClientSession

import bots
from bots.adapter import Adapter
from bots.settings import MessengerSettings, Variable
from service.settings import read_files

Build = Callable[[MessengerSettings, ClientSession, str], Adapter | None]


@dataclass(frozen=True, slots=True)
class Messenger:
    """A messenger's folder: its name, the model of its settings, and what builds its adapter."""

    name: str
    settings: type[MessengerSettings]
    build: Build


@cache
def available() -> tuple[Messenger, ...]:
    """All messengers that this installation has, by name."""
    found = []
    for folder in sorted(pkgutil.iter_modules(bots.__path__), key=lambda module: module.name):
        if folder.ispkg:
            package = importlib.import_module(f"{bots.__name__}.{folder.name}")
            if hasattr(package, "SETTINGS"):
                found.append(Messenger(folder.name, package.SETTINGS, package.build))
    return tuple(found)


def variables() -> list[Variable]:
    """Every environment variable that a messenger reads, with its help."""
    return [variable for messenger in available() for variable in messenger.settings.variables()]


def known_variables() -> set[str]:
    """The names of all environment variables that messengers read."""
    return {variable.name for variable in variables()}


def check_settings(environ: Mapping[str, str] = os.environ) -> None:
    """Read the settings of all messengers and build nothing. Raises SettingsError for one that cannot be used."""
    given = read_files(environ)
    for messenger in available():
        messenger.settings.load(given)


def build_all(session: ClientSession, public_url: str, environ: Mapping[str, str] = os.environ) -> dict[str, Adapter]:
    """Build the messengers whose settings are there, by platform; nothing is started yet.

    All share `session`. `public_url` is where the service is reached from outside, "" or a local address if it is not.
    Raises SettingsError for a setting that cannot be used.
    """
    built, given = {}, read_files(environ)
    for messenger in available():
        adapter = messenger.build(messenger.settings.load(given), session, public_url)
        if adapter is not None:
            built[adapter.platform] = adapter
    return built
