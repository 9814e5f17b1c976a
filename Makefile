# What a developer does here; each target is one command. `make run` and `make test` are all that a new machine needs.
PYTHON := .venv/bin/python

.PHONY: run test check lint types layers unit translations screenshots bench wheel package clean

run:            ## the main job: the window, or three questions where there is no display
	@packaging/dev/prepare.sh
	@packaging/dev/run.sh

test: check     ## everything that CI runs
	@packaging/dev/test_models.sh
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q
	@$(MAKE) --no-print-directory dangers
	@packaging/dev/check_wheel.sh

check: prepared lint types layers licences sbom

prepared:
	@packaging/dev/prepare.sh test
.PHONY: prepared

dangers:        ## the danger-sign code is covered completely, lines and branches
	$(PYTHON) -m pytest -q --cov=nabz.clinical --cov=nabz.services --cov-branch --cov-report= \
	    $(addprefix tests/unit/test_,danger_signs.py danger_screen.py rule_language.py gates.py vitals.py triage_decision.py)
	$(PYTHON) -m coverage report --fail-under=100 \
	    --include='*/danger_*,*/rule_*,*/gates.py,*/vitals.py,*/triage_*'
.PHONY: dangers

lint: prepared  ## ruff: rules and format
	$(PYTHON) -m ruff check app tests packaging
	$(PYTHON) -m ruff format --check app tests packaging

types: prepared ## mypy, strict on domain, clinical and services
	$(PYTHON) -m mypy

layers: prepared ## import-linter: who may import whom
	PYTHONPATH=app .venv/bin/lint-imports

licences: prepared ## every package that is shipped has a licence that is allowed
	$(PYTHON) packaging/licences.py

sbom: prepared  ## what Nabz is made of, as CycloneDX, one file a platform, into build/sbom
	@for pins in packaging/requirements/*.txt; do \
	    $(PYTHON) packaging/sbom.py "$$(basename "$$pins" .txt)" "build/sbom/$$(basename "$$pins" .txt).json" || exit 1; done
.PHONY: licences sbom

unit: prepared  ## the tests that need no model and no window
	$(PYTHON) -m pytest -q tests/unit

translations: prepared ## the window's words: extract into i18n/*.ts, compile
	$(PYTHON) packaging/translations.py extract
	$(PYTHON) packaging/translations.py compile

screenshots: prepared ## the pictures of the README, from the real app
	packaging/dev/screenshots.sh

bench: prepared ## speed, as ratios against the raw engine
	.venv/bin/nabz bench

package:        ## the frozen app, tried with no network, as .deb and tar.gz in dist/
	@packaging/dev/prepare.sh system
	@packaging/package.sh

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache
