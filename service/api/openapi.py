"""The API's document (OpenAPI 3.1), made from the declared operations alone."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from aiohttp import web
from pydantic import BaseModel
from pydantic.json_schema import JsonSchemaMode, models_json_schema

from service.api import idempotency, problems
from service.api.operation import Access, Operation

DOCUMENT: web.AppKey[dict[str, Any]] = web.AppKey("DOCUMENT", dict)

_REF = "#/components/schemas/{model}"
_INTRODUCTION = (
    "Finds the time when a group can meet. Send your token as `Authorization: Bearer TOKEN`: the administrator's, or a "
    "group's, which sees that group alone. Errors are problem documents (RFC 9457). Lists answer `items` and "
    "`next_cursor`. Every POST takes the header `Idempotency-Key`: the same call with the same key is done once. "
    "Ids are opaque."
)
_PROBLEMS = {
    400: "The body is no JSON, or a header can't be read",
    401: "There is no token, or it does not hold",
    403: "The token does not allow this",
    404: "There is no such thing, or it is another group's",
    408: "The body did not come in time",
    409: "The state does not allow it now",
    410: "The address was revoked: take the calendar out",
    412: "It was changed since you read it",
    413: "The body is larger than 1 MiB",
    415: "The body is no JSON, or is encoded",
    422: "What was sent can't be used; `errors` says where and why",
    500: "A defect: its `id` stands in the service's log",
    503: "The database is away for a moment; Retry-After says when to ask again",
}


def document(operations: Sequence[Operation]) -> dict[str, Any]:
    """The document of these operations."""
    wanted: dict[tuple[type[BaseModel], JsonSchemaMode], None] = {}
    for operation in operations:
        if operation.body is not None:
            wanted[operation.body, "validation"] = None
        if operation.answer is not None:
            wanted[operation.answer, "serialization"] = None
    names, schemas = models_json_schema(list(wanted), ref_template=_REF)
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, names)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Ritrovo",
            "version": _version(),
            "description": _INTRODUCTION,
            "license": {"name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later"},
        },
        "paths": paths,
        "components": {
            "schemas": {"Problem": _problem(), **schemas.get("$defs", {})},
            "parameters": {"IdempotencyKey": _idempotency_key()},
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(operation: Operation, names: Mapping[Any, dict[str, Any]]) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": operation.name,
        "tags": [operation.tag],
        "summary": operation.summary,
        "parameters": [*_path_parameters(operation), *_query_parameters(operation), *_header_parameters(operation)],
        "responses": _responses(operation, names),
        "security": [] if operation.access is Access.PUBLIC else [{"token": []}],
    }
    if operation.description:
        described["description"] = operation.description
    if operation.body is not None:
        schema = names[operation.body, "validation"]
        described["requestBody"] = {
            "required": not operation.body_left_out,
            "content": {"application/json": {"schema": schema}},
        }
    return described


def _path_parameters(operation: Operation) -> list[dict[str, Any]]:
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1, "maxLength": 200}}
        for name in re.findall(r"{(\w+)}", operation.path)
    ]


def _query_parameters(operation: Operation) -> list[dict[str, Any]]:
    if operation.query is None:
        return []
    schema = operation.query.model_json_schema()
    found = []
    for name, prop in schema["properties"].items():
        kinds = [kind for kind in prop.get("anyOf", [prop]) if kind.get("type") != "null"]
        one = {key: value for key, value in kinds[0].items() if key not in ("title", "default")}
        if "default" in prop and prop["default"] is not None:
            one["default"] = prop["default"]
        found.append({"name": name, "in": "query", "required": name in schema.get("required", []), "schema": one})
    return found


def _header_parameters(operation: Operation) -> list[dict[str, Any]]:
    found = []
    if operation.conditional:
        found.append(
            {
                "name": "If-Match",
                "in": "header",
                "required": False,
                "description": "the ETag that you have read",
                "schema": {"type": "string"},
            }
        )
    return found


def _responses(operation: Operation, names: Mapping[Any, dict[str, Any]]) -> dict[str, Any]:
    success: dict[str, Any] = {"description": HTTPStatus(operation.status).phrase}
    if operation.answer is not None:
        success["content"] = {"application/json": {"schema": names[operation.answer, "serialization"]}}
    elif operation.media is not None:
        schema = {} if operation.media == "text/event-stream" else {"type": "string"}
        success["content"] = {operation.media: {"schema": schema}}
    if operation.tagged:
        success["headers"] = {"ETag": {"description": "the revision", "schema": {"type": "string"}}}
    answers = {str(operation.status): success}
    if operation.feed:
        answers["304"] = {"description": "It has not changed"}
    for status in _statuses(operation):
        answers[str(status)] = {
            "description": _PROBLEMS[status],
            "content": {problems.MEDIA_TYPE: {"schema": {"$ref": _REF.format(model="Problem")}}},
        }
    return dict(sorted(answers.items()))


def _statuses(operation: Operation) -> set[int]:
    """The problems that a call can be answered with."""
    found = {415, 422, 500} if operation.status < 300 else {500}
    if operation.access is not Access.PUBLIC:
        found |= {401, 503}
    if operation.feed:
        return {404, 410, 415, 500, 503}
    if operation.forbids:
        found.add(403)
    if operation.may_be_away:
        found.add(503)
    if operation.access is Access.ADMIN:
        found.add(403)
    if operation.access is Access.GROUP or "{" in operation.path or operation.query is not None:
        found |= {403, 404}
    if operation.body is not None:
        found |= {400, 408, 413}
    if operation.repeatable:
        found |= {400, 409}
    if operation.conflicts:
        found.add(409)
    if operation.conditional:
        found.add(412)
    return found


def _idempotency_key() -> dict[str, Any]:
    """The header that every POST takes; like Authorization it belongs to no call alone."""
    return {
        "name": idempotency.HEADER,
        "in": "header",
        "required": False,
        "description": "Taken by every POST: the same call with the same key is done once, and answered alike for 24 "
        "hours. Another call with that key is refused (422), one at the same time too (409).",
        "schema": {"type": "string", "pattern": idempotency.PATTERN},
    }


def _problem() -> dict[str, Any]:
    text = {"type": "string"}
    return {
        "title": "Problem",
        "description": "What went wrong, after RFC 9457; `type` is an address in /docs.",
        "type": "object",
        "required": ["type", "title", "status"],
        "properties": {
            "type": {"type": "string", "format": "uri-reference"},
            "title": text,
            "status": {"type": "integer", "minimum": 400, "maximum": 599},
            "detail": text,
            "id": {"type": "string", "description": "of a defect, as it stands in the service's log"},
            "errors": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["in", "path", "message"],
                    "properties": {
                        "in": {"type": "string", "enum": ["body", "query"]},
                        "path": {"type": "string", "description": "a JSON pointer (RFC 6901)"},
                        "message": text,
                    },
                },
            },
            "slots": {
                "type": "array",
                "description": "hours to choose from, where an hour is to be named",
                "items": {"$ref": _REF.format(model="SlotShown")},
            },
        },
    }


def _version() -> str:
    try:
        return version("ritrovo")
    except PackageNotFoundError:
        return "0"
