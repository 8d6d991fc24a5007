# `make run` and `make test` do all the set-up that a fresh machine needs and say what they do.
# The equivalents for Windows and macOS stand in the README.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2
VARIANT ?= cpu
READY := $(VENV)/.ready
READY_DEV := $(VENV)/.ready-dev
READY_SUPPLY := $(VENV)/.ready-supply

.PHONY: run test lint types imports unit workflows package package-test windows-installer-test demo clean help docs lock licences sbom audit
.DEFAULT_GOAL := help

help:
	@echo "make run    set up what is missing and open the app"
	@echo "make test   set up what is missing and run all checks and tests"
	@echo "make demo   set up what is missing and replay the bundled recording"
	@echo "make package       freeze the app and make its installers for Linux, into dist/ (VARIANT=cuda: with torch)"
	@echo "make package-test  install them into a fresh Debian in a folder, try them there, remove them"
	@echo "make windows-installer-test  compile the Windows installer, install and remove it, by Wine, with a stand-in for the app"
	@echo "make docs   build the manual into build/docs (the app shows the same pages under Help)"
	@echo "make lock licences sbom audit   what a release is made of: see docs/developer/releases.md"
	@echo "make clean  remove the virtual environment, what was built and all caches"

run: $(READY)
	@echo "==> Looking for a display"
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open."; \
	  echo "On Debian: sudo apt-get install xvfb && xvfb-run make run. The demo runs without one:"; \
	  $(BIN)/fitness-app demo; \
	else sh packaging/missing_libraries.sh $(BIN)/python && $(BIN)/fitness-app; fi

demo: $(READY)
	@$(BIN)/fitness-app demo

test: $(READY_DEV)
	@sh packaging/missing_libraries.sh $(BIN)/python
	@sh packaging/missing_programs.sh
	@$(MAKE) --no-print-directory lint types imports workflows unit

lint:
	@echo "==> ruff: style and common mistakes"
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types:
	@echo "==> mypy --strict: types"
	@$(BIN)/mypy

imports:
	@echo "==> import-linter: arrows point down only"
	@$(BIN)/lint-imports

unit:
	@echo "==> pytest: all tests, $(WORKERS) files at a time"
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadfile $(PYTEST_ARGS)

$(VENV)/bin/python:
	@echo "==> Making a virtual environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' || \
	  { echo "error: Python 3.11, 3.12 or 3.13 is needed: set PYTHON, as in make run PYTHON=python3.12."; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
	  { echo "error: The venv module is missing. On Debian: sudo apt-get install python3-venv."; exit 1; }

$(READY): pyproject.toml | $(VENV)/bin/python
	@echo "==> Installing the app and its packages into $(VENV) (some GB with torch, a few minutes once)"
	@$(BIN)/python -m pip install --quiet --editable .
	@echo "==> Fetching the pose model"
	@$(BIN)/fitness-app models fetch
	@touch $@

$(READY_DEV): pyproject.toml | $(VENV)/bin/python
	@echo "==> Installing the app, its packages and the tools for tests into $(VENV) (a few minutes once)"
	@$(BIN)/python -m pip install --quiet --editable '.[dev]'
	@echo "==> Fetching the pose model"
	@$(BIN)/fitness-app models fetch
	@touch $(READY) $@

# The frozen app and its installers; what they say is kept in build/. FITNESS_COMPRESSION=1 is quicker, for trying.
package:
	@mkdir -p build && bash -o pipefail -c 'sh packaging/package.sh $(VARIANT) 2>&1 | tee build/package.log'

package-test:
	@mkdir -p build && bash -o pipefail -c 'bash packaging/package_test.sh $(VARIANT) 2>&1 | tee build/package-test.log'

windows-installer-test: $(READY)
	@mkdir -p build && bash -o pipefail -c 'PYTHON=$(BIN)/python bash packaging/windows/try_on_linux.sh 2>&1 | tee build/windows-installer-test.log'

workflows:
	@echo "==> check-jsonschema: the workflows of GitHub Actions"
	@$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	@echo "==> workflow_rules: actions by their commit, no text of others in a shell, no token left behind"
	@$(BIN)/python packaging/workflow_rules.py .github/workflows/*.yml

$(READY_SUPPLY): pyproject.toml | $(READY)
	@echo "==> Installing the tools for a release into $(VENV)"
	@$(BIN)/python -m pip install --quiet --editable '.[supply]'
	@touch $@

docs: $(READY_DEV)
	@echo "==> mkdocs --strict: the manual, into build/docs"
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet

lock: $(READY_SUPPLY)
	@echo "==> uv: the newest versions that pyproject.toml allows, with their hashes, into packaging/locks"
	@$(BIN)/python packaging/lock.py $(BIN)/uv

licences: $(READY)
	@echo "==> The licences of everything that is shipped, into resources/licences"
	@$(BIN)/python packaging/collect_licences.py

sbom: $(READY_SUPPLY)
	@echo "==> cyclonedx: the bill of materials of each variant, into build"
	@$(BIN)/python packaging/sbom.py cpu
	@$(BIN)/python packaging/sbom.py cuda

audit: $(READY_SUPPLY)
	@echo "==> pip-audit: known holes in the locked packages (sends their names and versions)"
	@$(BIN)/python packaging/audit.py

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
