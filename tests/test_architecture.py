"""The shape of the house: who imports whom, how long a module is, and what stands at the top of the repository."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PYTHON = sorted(path for top in ("service", "bots", "sql", "tests") for path in (ROOT / top).rglob("*.py"))
LINES = 300
TOP = {
    ".ci",
    ".github",
    "bots",
    "docs",
    "k8s",
    "service",
    "sql",
    "tests",
    ".dockerignore",
    ".gitattributes",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Dockerfile",
    "LICENSE",
    "Makefile",
    "README.md",
    "SECURITY.md",
    "constraints.txt",
    "pyproject.toml",
}
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|root|home)/[a-z]")
SILENCED = re.compile(
    r"#\s*(noqa|type:\s*ignore)"
    r"(?P<code>:\s*[A-Z]+[0-9]+(,\s*[A-Z]+[0-9]+)*|\[[a-z, -]+\])?"
    r"(?P<reason>(?: -|\s+#) ?\S.*)?"
)


def tracked() -> list[Path]:
    """Give the files of the repository; of an unpacked archive, all files."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = listed.stdout.splitlines() if listed.returncode == 0 else []
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def messengers() -> set[str]:
    """Give the folders of bots that are a messenger: those with an adapter."""
    return {path.parent.name for path in (ROOT / "bots").glob("*/adapter.py")}


def name(path: Path) -> str:
    """Give a test's name for a file."""
    return str(path.relative_to(ROOT))


def test_the_import_rules_hold() -> None:
    """The contracts of pyproject.toml; what breaks one is printed with the chain of imports."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    result = subprocess.run(
        [sys.executable, "-c", program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_domain_needs_the_standard_library_alone() -> None:
    """The rules of meeting can be read and run anywhere."""
    for path in sorted((ROOT / "service" / "domain").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                modules = [node.module or ""]
            for module in modules:
                inside = module.startswith(("service.domain", "service.errors"))
                assert inside or module.split(".")[0] in sys.stdlib_module_names, f"{name(path)} imports {module}"


def test_messengers_do_not_know_each_other() -> None:
    """A messenger is added or taken away as one folder."""
    packages = (ROOT / "bots").glob("*/__init__.py")
    messengers = {path.parent.name for path in packages if "SETTINGS" in path.read_text()}
    for path in (ROOT / "bots").glob("*/*.py"):
        for other in re.findall(r"\bbots\.(\w+)", path.read_text()):
            assert other == path.parent.name or other not in messengers, f"{name(path)} knows bots.{other}"


def test_the_service_names_no_messenger() -> None:
    """Only the composition root and the commands speak to the bots, and of the messengers they name the room alone."""
    others = messengers() - {"room"}
    doors = {ROOT / "service" / "app.py", *(ROOT / "service" / "commands").glob("*.py")}
    for path in (ROOT / "service").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            if module.split(".")[0] == "bots":
                assert path in doors, f"{name(path)} imports {module}"
                assert not others & set(module.split(".")), f"{name(path)} names a messenger"


@pytest.mark.parametrize("path", PYTHON, ids=name)
def test_a_module_is_short(path: Path) -> None:
    """One subject, at most 300 lines, and words on top that say which."""
    text = path.read_text()
    assert len(text.splitlines()) <= LINES
    assert not text.strip() or ast.get_docstring(ast.parse(text)), "what is it for?"


def test_every_silenced_rule_names_itself_and_its_reason() -> None:
    """`noqa` and `type: ignore` carry a code and ` - reason`."""
    for path in PYTHON:
        if path != Path(__file__):
            for number, line in enumerate(path.read_text().splitlines(), 1):
                for match in SILENCED.finditer(line):
                    assert match["code"], f"{name(path)}:{number} names no rule"
                    assert match["reason"], f"{name(path)}:{number} gives no reason"


def test_the_top_of_the_repository_is_known() -> None:
    """A new folder at the top is decided upon, not left behind."""
    assert {path.relative_to(ROOT).parts[0] for path in tracked()} <= TOP


def test_no_file_speaks_of_one_machine() -> None:
    """What is in the repository is true on every machine."""
    for path in tracked():
        if path == Path(__file__) or path.suffix in {".png", ".ttf", ".woff2", ".zip"}:
            continue
        found = MACHINE_PATH.search(path.read_text(errors="replace"))
        assert not found, f"{name(path)}: {found and found[0]}"


def test_an_installed_ritrovo_has_every_file() -> None:
    """`pip install .` carries SQL, texts, templates and pictures, and every folder of code is a package."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    suffixes = {pattern.removeprefix("**/*") for pattern in settings["package-data"]["*"]} | {".py"}
    for path in tracked():
        if path.relative_to(ROOT).parts[0] in {"service", "bots", "sql"}:
            assert path.suffix in suffixes or path.name in suffixes, f"{name(path)} would be left out"
            assert path.suffix != ".py" or (path.parent / "__init__.py").exists(), f"{name(path)} is in no package"


def test_ci_runs_the_line_of_the_readme() -> None:
    """What a newcomer runs and what decides are one line."""
    line = (ROOT / ".ci" / "run").read_text().strip().splitlines()[-1]
    assert line in (ROOT / "README.md").read_text().splitlines()
    assert "-m tests" in line


def test_the_lock_names_versions_and_nothing_of_a_machine() -> None:
    """The two lines install the same everywhere, from whichever index is set up there."""
    lines = [line for line in (ROOT / "constraints.txt").read_text().splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"[A-Za-z0-9._-]+==[A-Za-z0-9.!+-]+", line) for line in lines)
    locked = {re.sub(r"[-_.]+", "-", line.split("==")[0]).lower() for line in lines}
    text = (ROOT / "pyproject.toml").read_text()
    wanted = re.findall(r'^ {4}"([A-Za-z0-9_.-]+)(?:\[[a-z,]+\])?>=', text, re.MULTILINE)
    missing = {re.sub(r"[-_.]+", "-", item).lower() for item in wanted} - locked
    assert missing == set(), "run `make lock`"
