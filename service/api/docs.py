"""The API's document, and a page that shows it: made from it, without scripts or anything from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import html
import json
from typing import Any

from aiohttp import web

from service import errors
from service.api.openapi import DOCUMENT
from service.api.operation import Access, Call, Operations
from service.api.problems import type_name

OPERATIONS = Operations("Service")

_STYLE = """
:root{color-scheme:light dark;--line:#8884;--soft:#8881;--accent:#4682b4}
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem}
code,pre{font:.9em/1.45 ui-monospace,monospace}
pre{background:var(--soft);padding:.75rem;border-radius:.5rem;overflow:auto}
h2{margin-top:2.5rem;border-bottom:1px solid var(--line)}
details{border:1px solid var(--line);border-radius:.5rem;margin:.5rem 0;padding:.5rem .75rem}
summary{cursor:pointer;overflow-wrap:anywhere}
b.method{display:inline-block;min-width:4.5rem;color:var(--accent)}
table{border-collapse:collapse;width:100%}
td,th{border-bottom:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
a{color:var(--accent)}
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_HEADERS = {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "public, max-age=300",
}


@OPERATIONS.add("GET", "/openapi.json", access=Access.PUBLIC, media="application/json")
async def get_document(call: Call) -> web.Response:
    """The document that describes these calls (OpenAPI 3.1)."""
    body = json.dumps(call.request.app[DOCUMENT], ensure_ascii=False, separators=(",", ":"))
    headers = {"Cache-Control": "public, max-age=300", "X-Content-Type-Options": "nosniff"}
    return web.Response(body=body.encode(), content_type="application/json", headers=headers)


@OPERATIONS.add("GET", "/docs", access=Access.PUBLIC, media="text/html")
async def get_docs(call: Call) -> web.Response:
    """The document as a page for people."""
    return web.Response(text=page(call.request.app[DOCUMENT]), content_type="text/html", headers=_HEADERS)


def page(document: dict[str, Any]) -> str:
    """The document as a page of HTML."""
    by_tag: dict[str, list[str]] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            by_tag.setdefault(operation["tags"][0], []).append(_operation(path, method, operation))
    sections = "".join(
        f"<section><h2>{html.escape(tag)}</h2>{''.join(found)}</section>" for tag, found in by_tag.items()
    )
    schemas = "".join(_schema(name, schema) for name, schema in document["components"]["schemas"].items())
    info = document["info"]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>Ritrovo: the API</title>'
        f"<style>{_STYLE}</style></head><body><main><h1>{html.escape(info['title'])}: the API</h1>"
        f"<p>{_code(info['description'])}</p>"
        f'<p>Version {html.escape(info["version"])} · <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1)</p>'
        f"{sections}<section><h2>Repeating a call</h2><table>{_parameters(document)}</table></section>"
        f"<section><h2>Errors</h2><table>{_errors()}</table></section>"
        f"<section><h2>Shapes</h2>{schemas}</section></main></body></html>"
    )


def _operation(path: str, method: str, operation: dict[str, Any]) -> str:
    parts = [f"<p>{_code(operation.get('description', ''))}</p>"] if "description" in operation else []
    if operation["parameters"]:
        rows = "".join(
            f"<tr><td><code>{html.escape(p['name'])}</code></td><td>{p['in']}</td>"
            f"<td>{_code(p.get('description', ''))}</td></tr>"
            for p in operation["parameters"]
        )
        parts.append(f"<table>{rows}</table>")
    if "requestBody" in operation:
        parts.append(f"<p>Body: {_reference(operation['requestBody']['content']['application/json']['schema'])}</p>")
    rows = "".join(
        f"<tr><td><code>{status}</code></td><td>{html.escape(answer['description'])}</td>"
        f"<td>{''.join(_reference(c['schema']) for c in answer.get('content', {}).values())}</td></tr>"
        for status, answer in operation["responses"].items()
    )
    parts.append(f"<table>{rows}</table>")
    return (
        f'<details id="{html.escape(operation["operationId"])}"><summary><b class="method">{method.upper()}</b>'
        f"<code>{html.escape(path)}</code> {_code(operation['summary'])}</summary>{''.join(parts)}</details>"
    )


def _parameters(document: dict[str, Any]) -> str:
    return "".join(
        f"<tr><td><code>{html.escape(p['name'])}</code></td><td>{_code(p['description'])}</td></tr>"
        for p in document["components"]["parameters"].values()
    )


def _schema(name: str, schema: dict[str, Any]) -> str:
    shown = json.dumps(schema, ensure_ascii=False, indent=1)
    if len(shown) > 8000:
        shown = shown[:8000] + "\n…"
    return (
        f'<details id="schema-{html.escape(name)}"><summary><code>{html.escape(name)}</code></summary>'
        f"<pre>{html.escape(shown)}</pre></details>"
    )


def _errors() -> str:
    kinds = _subclasses(errors.RitrovoError)
    return "".join(
        f'<tr id="{type_name(kind)}"><td><code>{type_name(kind)}</code></td><td>{kind.status}</td>'
        f"<td>{_code(kind.__doc__ or '')}</td></tr>"
        for kind in sorted(kinds, key=lambda kind: (kind.status, kind.__name__))
    )


def _subclasses(kind: type[errors.RitrovoError]) -> set[type[errors.RitrovoError]]:
    return {found for below in kind.__subclasses__() for found in ({below} | _subclasses(below))}


def _reference(schema: dict[str, Any]) -> str:
    name = str(schema.get("$ref", "")).rpartition("/")[2]
    return f'<a href="#schema-{html.escape(name)}">{html.escape(name)}</a>' if name else ""


def _code(text: str) -> str:
    """Text with `code` marked as such."""
    pieces = html.escape(text).split("`")
    return "".join(f"<code>{piece}</code>" if place % 2 else piece for place, piece in enumerate(pieces))
