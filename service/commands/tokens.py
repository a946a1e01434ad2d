"""`ritrovo token`: make, list and revoke API tokens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

import click

from service.app import open_database, utc_now
from service.commands.serving import data_option, run, settings_of
from service.domain.text import clean
from service.errors import RitrovoError
from service.storage import directory, groups
from service.storage.directory import EVERYWHERE
from service.storage.unit import Unit
from service.telemetry import set_up_logs

T = TypeVar("T")

_group = click.option("--group", help="a group's id; without it the administrator's tokens")


@click.group()
def token() -> None:
    """Make, list and revoke API tokens. Only their hashes are kept: a token is shown once, when it is made."""


@token.command()
@_group
@click.option("--name", default="", help="what it is for, to recognise it in the list")
@data_option
def create(group: str | None, name: str, data: Path | None) -> None:
    """Make a token and print it, this once: the administrator's, or a group's."""

    async def make(unit: Unit) -> tuple[str, str]:
        if group is not None and await groups.find_group(unit, group) is None:
            raise click.ClickException(f"there is no group {group}")
        return await directory.make_token(unit, group or EVERYWHERE, clean(name, 120) or "made by hand")

    token_id, secret = _in_unit(data, make)
    click.echo(f"The token {token_id}, shown this once:", err=True)
    click.echo(secret)


@token.command("list")
@_group
@data_option
def list_command(group: str | None, data: Path | None) -> None:
    """List tokens, those of all groups without --group: id, whose, since when, what for."""

    async def read(unit: Unit) -> list[directory.Token]:
        return await directory.list_tokens(unit, group or EVERYWHERE)

    found = _in_unit(data, read)
    if not found:
        click.echo("there are no tokens", err=True)
    for item in found:
        whose = "administrator" if item.group == EVERYWHERE else item.group
        state = f"revoked {item.revoked_at:%Y-%m-%d %H:%M}" if item.revoked_at else "holds"
        click.echo(f"{item.id}  {whose:<13}  {item.created_at:%Y-%m-%d %H:%M}  {state:<24}  {item.name}".rstrip())


@token.command()
@click.argument("token_id")
@data_option
def revoke(token_id: str, data: Path | None) -> None:
    """Close a token by its id, as `ritrovo token list` shows it. It is refused from now on."""

    async def close(unit: Unit) -> directory.Token:
        for item in await directory.list_tokens(unit, EVERYWHERE):
            if item.id == token_id and await directory.revoke_token(unit, item.group, item.id):
                return item
        raise click.ClickException(f"there is no token {token_id} that holds: see `ritrovo token list`")

    closed = _in_unit(data, close)
    click.echo(f"{closed.id} is revoked", err=True)
    if closed.group == EVERYWHERE and settings_of(data=data).admin_token is not None:
        click.echo("the token in RITROVO_ADMIN_TOKEN holds for as long as it stands there", err=True)


def _in_unit(data: Path | None, work: Callable[[Unit], Awaitable[T]]) -> T:
    """Do something in one transaction on the service's database, and give what it gives."""
    settings = settings_of(data=data)
    set_up_logs("error")
    given: list[T] = []

    async def main() -> None:
        try:
            async with open_database(settings) as database, database.unit(utc_now()) as unit:
                given.append(await work(unit))
        except RitrovoError as error:
            raise click.ClickException(str(error)) from None

    run(main)
    return given[0]
