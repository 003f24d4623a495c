# SPDX-License-Identifier: Apache-2.0
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo test check bench figures clean

BIN := .venv/bin
APP := .venv/.ready-app
ALL := .venv/.ready-all
ASSETS := src/lumbar/web/static/vendor/MANIFEST.json
LOCKS := uv.lock pyproject.toml tools/setup/uv.txt tools/setup/python.sh

help: ## What can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

setup: $(APP) $(ASSETS) ## Everything the application needs; leaves .venv/bin/lumbar
	@sh tools/setup/pango.sh
	@echo 'ready: $(BIN)/lumbar'

demo: setup ## Open the application with a demonstration person and caseload
	@$(BIN)/lumbar demo

test: $(ALL) $(ASSETS) ## Install what is missing, then run every check and test
	@sh tools/setup/test.sh

check: $(ALL) ## Format, lint, types and the dependency rule
	@sh tools/setup/check.sh

bench: $(ALL) $(ASSETS) ## Print every figure that the documents claim
	@$(BIN)/python -m bench

figures: $(ALL) ## Draw every figure and show what has changed
	@$(BIN)/python -m tools.figures

bench-coach: $(ALL) ## Print how well the coach sees, and write docs/coach-errors.md
	@$(BIN)/python -m bench.coach --write

clean: ## Remove everything that was made
	rm -rf .venv .tools .cache node_modules build dist src/lumbar/web/static/vendor src/lumbar/reports/fonts
	rm -rf .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

# A finished set-up leaves a file that is newer than what it was made from.
$(APP): $(LOCKS)
	@sh tools/setup/python.sh app
	@touch $@

$(ALL): $(LOCKS)
	@sh tools/setup/python.sh all
	@touch $(APP) $@

$(ASSETS): package.json package-lock.json tools/assets.py tools/print_fonts.py tools/setup/assets.sh | $(APP)
	@sh tools/setup/assets.sh
	@touch $@
