"""`ritrovo serve`, `web`, `worker`, `migrate`: the service, as a whole or in parts."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import click

from bots import registry
from service.app import open_database, serve_until_told
from service.settings import Settings, SettingsError, describe, load_settings
from service.storage.embedded import EmbeddedError
from service.storage.pool import StorageError
from service.telemetry import set_up_logs

_CLEAR = (SettingsError, EmbeddedError, StorageError)


def settings_of(**given: Any) -> Settings:
    """The settings of a command; a bad one ends it with one clear line."""
    try:
        settings = load_settings(known=registry.known_variables(), **given)
        registry.check_settings()
        return settings
    except _CLEAR as error:
        raise click.ClickException(str(error)) from None


def run(main: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run a command's coroutine; what can be said in one clear line is, without a traceback."""
    try:
        asyncio.run(main())
    except _CLEAR as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"can't start: {error.strerror or error}") from None


def _listening(command: Callable[..., None]) -> Callable[..., None]:
    options = (
        click.option("--host", help="address to listen on [RITROVO_HOST]"),
        click.option("--port", type=click.IntRange(0, 65535), help="port to listen on [RITROVO_PORT]"),
        data_option,
    )
    for option in reversed(options):
        command = option(command)
    return command


data_option = click.option("--data", type=click.Path(path_type=Path), help="the data folder [RITROVO_DATA]")


class SettingsHelp(click.Command):
    """A command whose help ends with all settings."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the settings below the options, a messenger's after those of the service."""
        del ctx
        with formatter.section("Settings, all from the environment; NAME_FILE names a file that holds the value"):
            formatter.write_dl(describe())
        with formatter.section("Messengers"):
            formatter.write_dl(
                [(v.name, v.help + (f" [{v.default}]" if v.default else "")) for v in registry.variables()]
            )


@click.command(cls=SettingsHelp)
@_listening
def serve(host: str | None, port: int | None, data: Path | None) -> None:
    """Migrate, then run web, API, bots and the worker in one process."""
    _serve(settings_of(host=host, port=port, data=data), listen=True, work=True)


@click.command("web", cls=SettingsHelp)
@_listening
def web_command(host: str | None, port: int | None, data: Path | None) -> None:
    """Run the pages, the API and the messengers' webhooks only."""
    _serve(settings_of(host=host, port=port, data=data), listen=True, work=False)


@click.command(cls=SettingsHelp)
@data_option
def worker(data: Path | None) -> None:
    """Run the worker only: cards, deadlines, reminders, outgoing webhooks."""
    _serve(settings_of(data=data), listen=False, work=True)


@click.command()
@data_option
def migrate(data: Path | None) -> None:
    """Bring the database up to date, and do nothing else."""
    settings = settings_of(data=data)

    async def main() -> None:
        async with open_database(settings):
            click.echo("the database is up to date", err=True)

    run(main)


def _serve(settings: Settings, *, listen: bool, work: bool) -> None:
    set_up_logs(settings.log_level)
    run(lambda: serve_until_told(settings, listen=listen, work=work, tell=lambda line: click.echo(line, err=True)))
    sys.exit(0)
