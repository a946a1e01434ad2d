"""Serve an application so that what is no HTTP is answered with a problem document too, and stays out of the logs."""

from __future__ import annotations

import secrets
from http import HTTPStatus

import structlog
from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from service.api.problems import answer

log = structlog.get_logger(__name__)


class _Protocol(RequestHandler):
    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """The last resort of a connection: a request that can't be read, or an error that nothing else has caught."""
        del message  # it quotes the request, which may hold secrets
        if request.writer.output_size > 0:
            raise ConnectionError("the answer has begun: nothing else can be said on this connection")
        document: dict[str, object] = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status}
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            document["id"] = secrets.token_hex(8)
            log.error("unexpected error", incident=document["id"], exc_info=exc)
        else:
            document["detail"] = "this can't be read as HTTP, or a line of it is longer than 8 KiB"
        response = answer(status, document, {})
        response.force_close()
        return response


class _Server(web.Server):
    def __call__(self) -> RequestHandler:
        return _Protocol(self, loop=self._loop, **self._kwargs)


class Runner(web.AppRunner):
    """aiohttp's runner of an application, with our last resort."""

    async def _make_server(self) -> web.Server:
        server = await super()._make_server()
        server.__class__ = _Server
        return server
