"""`ritrovo doctor`: what is wrong with the set-up, in words."""

from __future__ import annotations

from pathlib import Path

import click

from bots.checks import check_all
from service.app import open_database, utc_now
from service.commands.serving import data_option, run, settings_of
from service.storage import due


@click.command()
@data_option
def doctor(data: Path | None) -> None:
    """Check the configuration, the database and each configured messenger; ends with 1 where something is wrong."""
    settings = settings_of(data=data)
    wrong: list[str] = []

    async def main() -> None:
        async with open_database(settings) as database:
            async with database.unit(utc_now()) as unit:
                version = await unit.value("show server_version")
                failed = await due.count_failed(unit)
            click.echo(f"database: PostgreSQL {version}, migrated")
            if failed:
                wrong.append(f"{failed} things could not be done and wait for a person: see `failure` in the table due")
        if not settings.public_url:
            click.echo("address: only this machine (set RITROVO_PUBLIC_URL for links that others can open)")
        elif not settings.public_url.startswith("https://"):
            wrong.append("RITROVO_PUBLIC_URL is no https address: messengers send no webhooks to it")
        found = await check_all(settings.public_url)
        if not found:
            click.echo("messengers: none set up; rooms and pages work without any")
        for platform, lines in found.items():
            click.echo(f"{platform}: {'see below' if lines else 'well'}")
            wrong.extend(f"{platform}: {line}" for line in lines)

    run(main)
    for line in wrong:
        click.echo(f"- {line}")
    if wrong:
        raise SystemExit(1)
