# SPDX-License-Identifier: Apache-2.0
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo video test check bench figures clean

BIN := .venv/bin
APP := .venv/.ready-app
ALL := .venv/.ready-all
ASSETS := src/lumbar/web/static/vendor/MANIFEST.json
MODEL := src/lumbar/pose/vendor/MANIFEST.json
LOCKS := uv.lock pyproject.toml tools/setup/uv.txt tools/setup/python.sh

help: ## What can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

setup: $(APP) $(ASSETS) ## Everything the application needs; leaves .venv/bin/lumbar
	@sh tools/setup/pango.sh
	@echo 'ready: $(BIN)/lumbar'

demo: setup ## Open the application with a demonstration person and caseload
	@$(BIN)/lumbar demo

video: setup $(MODEL) ## Add what `lumbar pose` needs to read videos
	@sh tools/setup/python.sh video
	@sh tools/setup/video.sh

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
	rm -rf .venv .tools .cache node_modules tools/pose/node_modules build dist
	rm -rf src/lumbar/web/static/vendor src/lumbar/reports/fonts src/lumbar/pose/vendor
	rm -rf .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

# A finished set-up leaves a file that is newer than what it was made from.
$(APP): $(LOCKS)
	@sh tools/setup/python.sh app
	@touch $@

$(ALL): $(LOCKS) | $(MODEL)
	@sh tools/setup/python.sh all
	@touch $(APP) $@

$(ASSETS): package.json package-lock.json tools/assets.py tools/print_fonts.py tools/setup/assets.sh | $(APP)
	@sh tools/setup/assets.sh
	@touch $@

$(MODEL): tools/pose/package.json tools/pose/package-lock.json tools/pose/model.py tools/pose/flat.py \
		src/lumbar/pose/model.py tools/setup/pose.sh
	@sh tools/setup/pose.sh
	@touch $@
