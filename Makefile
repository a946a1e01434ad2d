# The lines of the README, for those who have make, and what else is done again and again.

VENV := .venv
PYTHON := $(VENV)/bin/python

.PHONY: run test check lock schema clean

run: $(VENV)/installed ## set up and start everything
	$(VENV)/bin/ritrovo serve

test: $(VENV)/installed ## all checks: style, types, imports and tests
	$(PYTHON) -m tests

check: $(VENV)/installed ## style and types alone, in seconds
	$(PYTHON) -m tests --without-tests

schema: $(VENV)/installed ## write sql/schema.sql anew from the migrations
	$(PYTHON) -m tests.storage.schema

lock: ## write constraints.txt anew: the newest versions that pyproject.toml allows
	tests/lock

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/installed: pyproject.toml constraints.txt
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install -q -c constraints.txt -e '.[test]'
	touch $@
