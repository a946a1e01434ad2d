"""How a messenger is told its settings: environment variables that begin with its name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from service.settings import SettingsError


@dataclass(frozen=True, slots=True)
class Variable:
    """An environment variable as it is shown to people."""

    name: str
    help: str
    default: str


class MessengerSettings(BaseModel):
    """The settings of one messenger: a field `token` of prefix `TELEGRAM` is the variable `RITROVO_TELEGRAM_TOKEN`.

    An empty variable is an unset one. Each field's description is its help.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    prefix: ClassVar[str]

    @classmethod
    def variables(cls) -> list[Variable]:
        """Every variable that the messenger reads; `…_FILE` may stand at the end of each."""
        return [
            Variable(
                name=cls.variable(name),
                help=info.description or "",
                default="" if info.default is None else str(info.default),
            )
            for name, info in cls.model_fields.items()
        ]

    @classmethod
    def variable(cls, field: str) -> str:
        """The environment variable of a field."""
        return f"RITROVO_{cls.prefix}_{field}".upper()

    @classmethod
    def load(cls, environ: Mapping[str, str]) -> Self:
        """Read the settings out of variables whose files have been read. Raises SettingsError for what does not fit."""
        values = {field: given for field in cls.model_fields if (given := environ.get(cls.variable(field), ""))}
        try:
            return cls.model_validate(values)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False, include_context=False)[0]
            name = cls.variable(str(first["loc"][0])) if first["loc"] else f"RITROVO_{cls.prefix}_…"
            problem = f"{name}: {first['msg'].removeprefix('Value error, ')}"
        raise SettingsError(problem)
