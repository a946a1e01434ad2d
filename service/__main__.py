"""The command `ritrovo`. Its subcommands are imported when they are used, so that `ritrovo --help` starts at once."""

from __future__ import annotations

from importlib import import_module

import click

COMMANDS: dict[str, tuple[str, str]] = {
    "serve": ("service.commands.serving:serve", "Migrate, then run web, API, bots and the worker in one process."),
    "web": ("service.commands.serving:web_command", "Run the pages, the API and the messengers' webhooks only."),
    "worker": ("service.commands.serving:worker", "Run the worker only."),
    "migrate": ("service.commands.serving:migrate", "Bring the database up to date, and do nothing else."),
    "token": ("service.commands.tokens:token", "Make, list and revoke API tokens."),
    "doctor": ("service.commands.doctor:doctor", "Check the set-up and say in words what is wrong."),
    "parse": ("service.commands.reading:parse", "Print the times that are read in a message."),
    "read-chat": ("service.commands.chat_reading:read_chat_command", "Find the best time in an exported group chat."),
}
"""Name → (where it stands, "module:function", and the line that `ritrovo --help` shows)."""


class LazyGroup(click.Group):
    """Commands known by name and line; a command's module is imported when it runs or shows its own help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names, in the order in which they are shown."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; None where there is none."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module, _, function = COMMANDS[cmd_name][0].partition(":")
        command = getattr(import_module(module), function)
        if not isinstance(command, click.Command):
            raise TypeError(f"{COMMANDS[cmd_name][0]} is no command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands without importing any."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="ritrovo")
def main() -> None:
    """Ritrovo finds the time when a group can meet, inside the chat where the group already talks."""


if __name__ == "__main__":
    main(prog_name="ritrovo")
