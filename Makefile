# SPDX-FileCopyrightText: 2026 Fundstelle contributors
# SPDX-License-Identifier: EUPL-1.2
#
# One command a need. On a fresh Debian 12 with Swift, `make run` and `make test` need nothing else.

.DEFAULT_GOAL := help
.PHONY: help setup build run test test-model bench evaluate evaluate-recognition format lint fuzz screenshots clean

PORT ?= 8080
FUNDSTELLE_LAND ?= Seenmark
FUZZ_SECONDS ?= 600
MODEL ?= smollm2

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 16

setup:
	@script/setup

build: setup ## release build
	swift build -c release --product fundstelle

run: build ## import the demo corpus and serve the pages on http://127.0.0.1:8080/
	FUNDSTELLE_LAND=$(FUNDSTELLE_LAND) .build/release/fundstelle import Demo/erlasse
	FUNDSTELLE_LAND=$(FUNDSTELLE_LAND) .build/release/fundstelle serve --port $(PORT)

test: ## all tests, with those in a real browser
	@script/setup --test
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	script/test-browser

test-model: ## tests beside a real language model, fetched once into .cache (MODEL=smollm2 or qwen)
	@script/setup --test
	swift build --build-tests
	.venv/bin/python Tests/model/modelserver.py --model $(MODEL) -- \
		swift test --skip-build --filter "RealModelTests|InjektionModellTests"

bench: setup ## measure speed in a release build, as ratios against named peers
	swift build -c release
	Benchmarks/run
	Benchmarks/run peers

evaluate: setup ## measure how well both question sets are answered (EVALUATE="decrees laws" for parts, "--keep FOLDER" to go on)
	swift build -c release --product fundstelle
	Evaluation/evaluate --program .build/release/fundstelle \
		--corpus "$${FUNDSTELLE_CORPUS:-../shared/corpus}" $(EVALUATE)

evaluate-recognition: ## compare what is recognised in the artificial decrees with the truth about them
	swift build -c release --product fundstelle
	python3 Evaluation/recognition.py --program .build/release/fundstelle \
		--set "$${FUNDSTELLE_CORPUS:-../shared/corpus}/erlasse-test"

format: ## format all Swift sources
	swift format --in-place --recursive --parallel Sources Tests Data Benchmarks Package.swift

lint: ## check format and layers
	swift format lint --strict --recursive --parallel Sources Tests Data Benchmarks Package.swift
	script/lint

fuzz: ## run both fuzz targets for FUZZ_SECONDS each
	Fuzz/run $(FUZZ_SECONDS)

screenshots: build ## pictures of the pages into docs/screenshots
	@script/setup --test
	FUNDSTELLE_PROGRAM=.build/release/fundstelle PYTHON=.venv/bin/python script/with-demo \
		sh -c 'script/screenshots "$$FUNDSTELLE_URL" docs/screenshots'

clean:
	rm -rf .build data
