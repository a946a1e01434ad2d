"""Every setting of the service: an environment variable with the prefix RITROVO_, its default, what it is for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator, model_validator

from service.calendar.calls import call_link
from service.domain.slot import zone_info
from service.languages import available
from service.storage.cluster import default_data_folder

PREFIX = "RITROVO_"
SECRET_AT_MOST = 65_536


class SettingsError(ValueError):
    """A setting that can't be used; the message is one line that says what to do."""


class Settings(BaseModel):
    """The settings of the service itself; each messenger has its own beside its adapter."""

    model_config = ConfigDict(frozen=True)

    host: str = Field("127.0.0.1", description="address to listen on")
    port: int = Field(8080, ge=0, le=65535, description="port to listen on")
    data: Path = Field(
        default_factory=default_data_folder, description="folder of the embedded database and of the service's key"
    )
    database_url: SecretStr | None = Field(None, description="a PostgreSQL server, 15 or later, instead of the own one")
    database_direct_url: SecretStr | None = Field(
        None, description="the same server past a pooler, for migrations (default: the database URL)"
    )
    database_pool: int = Field(10, ge=1, le=200, description="connections to the database, at most")
    statement_cache: bool = Field(True, description="prepared statements; off behind an old pooler")
    secret_key: SecretStr | None = Field(
        None, description="32 characters or more; seals addresses (default: made in the data folder)"
    )
    admin_token: SecretStr | None = Field(None, description="the administrator's API token, 32 characters or more")
    public_url: str = Field("", description="how people reach the service (default: http://HOST:PORT)")
    timezone: str = Field("Europe/Rome", description="zone of a new chat where nothing tells it")
    language: str = Field("en", description="language of a new chat where nothing tells it")
    call_pattern: str = Field("https://meet.jit.si/{name}", description="how call links are made")
    mail_from: str | None = Field(None, description="the address that invites come from")
    webhook_private: bool = Field(False, description="webhooks may go to private addresses and by plain http")
    proxies: int = Field(0, ge=0, le=10, description="reverse proxies in front, whose X-Forwarded-For tells who asks")
    metrics_port: int | None = Field(None, ge=0, le=65535, description="a port of its own for /metrics")
    log_level: str = Field("info", description="debug, info, warning or error")
    gzip_feeds: bool = Field(True, description="compress feeds for clients that ask for it")

    @field_validator("admin_token", "secret_key")
    @classmethod
    def _long_enough(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and len(value.get_secret_value()) < 32:
            raise ValueError("needs 32 characters or more")
        return value

    @field_validator("data")
    @classmethod
    def _of_a_home(cls, value: Path) -> Path:
        return value.expanduser()

    @field_validator("public_url")
    @classmethod
    def _without_slash(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("begins with http:// or https://")
        return value.rstrip("/")

    @field_validator("database_url", "database_direct_url")
    @classmethod
    def _of_postgresql(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and urlsplit(value.get_secret_value()).scheme not in ("postgresql", "postgres"):
            raise ValueError("begins with postgresql://")
        return value

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        return zone_info(value).key

    @field_validator("language")
    @classmethod
    def _known_language(cls, value: str) -> str:
        if value.partition("-")[0] not in available():
            raise ValueError(f"there are no texts in {value!r}, but in {', '.join(available())}")
        return value

    @field_validator("call_pattern")
    @classmethod
    def _makes_links(cls, value: str) -> str:
        call_link(value, b"sixteen octets..")
        return value

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.lower() not in ("debug", "info", "warning", "error"):
            raise ValueError("is debug, info, warning or error")
        return value.lower()

    @model_validator(mode="after")
    def _key_for_an_outside_database(self) -> Self:
        if self.database_url is not None and self.secret_key is None:
            raise ValueError("RITROVO_SECRET_KEY is needed beside RITROVO_DATABASE_URL: all processes share it")
        return self

    @property
    def base_url(self) -> str:
        """How addresses begin."""
        return self.public_url or f"http://{self.host}:{self.port}"


def load_settings(environment: Mapping[str, str] | None = None, *, known: Iterable[str] = (), **given: Any) -> Settings:
    """Read the settings; `given` are those of the command line. `known` are the variables of messengers.

    A variable ending in `_FILE` names a file that holds the value. Raises SettingsError with one clear line for a value
    that can't be used, a file that can't be read, or a RITROVO_ variable that nobody knows.
    """
    environment = read_files(os.environ if environment is None else environment)
    own = {PREFIX + name.upper(): name for name in Settings.model_fields}
    unknown = sorted(k for k in environment if k.startswith(PREFIX) and k not in own and k not in set(known))
    if unknown:
        raise SettingsError(f"{unknown[0]} is no setting of Ritrovo: `ritrovo serve --help` lists them")
    values: dict[str, Any] = {own[key]: value for key, value in environment.items() if key in own and value != ""}
    values.update({key: value for key, value in given.items() if value is not None})
    try:
        return Settings(**values)
    except ValidationError as error:
        first = error.errors()[0]
        where = f"{PREFIX}{str(first['loc'][0]).upper()}: " if first["loc"] else ""
        raise SettingsError(where + first["msg"].removeprefix("Value error, ")) from None


def read_files(environment: Mapping[str, str]) -> dict[str, str]:
    """The RITROVO_ variables, those named `…_FILE` replaced by what the file holds. Raises SettingsError."""
    found: dict[str, str] = {}
    for key, value in environment.items():
        if not key.startswith(PREFIX):
            continue
        if not key.endswith("_FILE"):
            found.setdefault(key, value)
            continue
        if environment.get(key.removesuffix("_FILE")):
            raise SettingsError(f"set {key.removesuffix('_FILE')} or {key}, not both")
        try:
            with Path(value).open(encoding="utf-8") as file:
                content = file.read(SECRET_AT_MOST + 1)
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsError(f"{key}: can't read {value}: {error}") from None
        if len(content) > SECRET_AT_MOST:
            raise SettingsError(f"{key}: {value} is too long to hold a setting")
        found[key.removesuffix("_FILE")] = content.strip()
    return found


def describe() -> list[tuple[str, str]]:
    """Each setting's variable, and what it is for with its default."""
    found = []
    for name, info in Settings.model_fields.items():
        value = info.get_default(call_default_factory=True, validated_data={})
        default = "" if value in (None, "") else f" [{value}]"
        found.append((PREFIX + name.upper(), f"{info.description}{default}"))
    return found
