"""Static files, named by what they hold: a browser keeps them for a year, and a new one has a new name."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.resources import files

from aiohttp import web

_TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "png": "image/png",
}
_YEAR = "public, max-age=31536000, immutable"


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is served: `path` is its address on this host."""

    path: str
    data: bytes
    content_type: str


class Assets:
    """All files of a package's folder, read once at the start."""

    def __init__(self, package: str = "service.web", folder: str = "static") -> None:
        self._by_name: dict[str, Asset] = {}
        for file in files(package).joinpath(folder).iterdir():
            ending = file.name.rpartition(".")[2]
            if ending in _TYPES:
                data = file.read_bytes()
                mark = hashlib.sha256(data).hexdigest()[:12]
                self._by_name[file.name] = Asset(f"/static/{mark}/{file.name}", data, _TYPES[ending])
        self._by_path = {asset.path: asset for asset in self._by_name.values()}

    def path(self, name: str) -> str:
        """The address of a file. Raises KeyError for one that is not there."""
        return self._by_name[name].path

    async def serve(self, request: web.Request) -> web.Response:
        """Answer with a file; an old name is gone."""
        asset = self._by_path.get(request.path)
        if asset is None:
            raise web.HTTPNotFound
        return web.Response(body=asset.data, headers={"Content-Type": asset.content_type, "Cache-Control": _YEAR})
