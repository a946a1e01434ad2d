"""How a messenger is told its settings: environment variables that begin with its name, secrets also from files."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict, SecretStr, ValidationError

SECRET_FILE_BYTES = 64 * 1024


class SettingError(Exception):
    """A messenger's setting cannot be used. The message is one line that says what to do, and holds no secret."""


@dataclass(frozen=True, slots=True)
class Variable:
    """An environment variable as it is shown to people."""

    name: str
    help: str
    default: str
    secret: bool


class MessengerSettings(BaseModel):
    """The settings of one messenger: a field `token` of prefix `TELEGRAM` is the variable `RITROVO_TELEGRAM_TOKEN`.

    A field of type SecretStr may come from the file that `…_FILE` names instead; the file's last line break is no part
    of it. An empty variable is an unset one. Each field's description is its help.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    prefix: ClassVar[str]

    @classmethod
    def variables(cls) -> list[Variable]:
        """Every variable that the messenger reads, without the `…_FILE` forms."""
        return [
            Variable(
                name=cls.variable(name),
                help=info.description or "",
                default="" if info.default is None else str(info.default),
                secret="SecretStr" in str(info.annotation),
            )
            for name, info in cls.model_fields.items()
        ]

    @classmethod
    def variable(cls, field: str) -> str:
        """The environment variable of a field."""
        return f"RITROVO_{cls.prefix}_{field}".upper()

    @classmethod
    def load(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Read the settings.

        Raises SettingError for a value that does not fit, an unreadable file, or a secret given twice.
        """
        values: dict[str, str | SecretStr] = {}
        for field, variable in zip(cls.model_fields, cls.variables(), strict=True):
            given = environ.get(variable.name, "")
            path = environ.get(f"{variable.name}_FILE", "") if variable.secret else ""
            if given and path:
                raise SettingError(f"set {variable.name} or {variable.name}_FILE, not both")
            if path:
                given = _secret_of(f"{variable.name}_FILE", Path(path))
            if given:
                values[field] = given
        try:
            return cls.model_validate(values)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False, include_context=False)[0]
            name = cls.variable(str(first["loc"][0])) if first["loc"] else f"RITROVO_{cls.prefix}_…"
            problem = f"{name}: {first['msg'].removeprefix('Value error, ')}"
        raise SettingError(problem)


def _secret_of(variable: str, path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(SECRET_FILE_BYTES + 1)
        if len(content) > SECRET_FILE_BYTES:
            raise SettingError(f"{variable}: {path} is too long to be a secret")
        return content.decode().strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SettingError(f"{variable}: {path} cannot be read: {reason}") from None
