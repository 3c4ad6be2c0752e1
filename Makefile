# The JDK is found here, so that a bare `make` works whatever `java` is.
MAVEN = JAVA_HOME="$$(bin/find-jdk)" mvn -B

.DEFAULT_GOAL := help
.PHONY: help test check fix bench weights clean

BENCH = "$$(bin/find-jdk)/bin/java" -cp "bench/target/lib/*:bench/target/bench-0.1.0.jar"
RELIANCE = engines/reliance/src

help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

test: ## Every test, and the format check
	@bin/find-jdk >/dev/null
	@bin/need-browser
	$(MAVEN) verify

check: ## Format check, compile and the fast tests, before every commit
	@bin/find-jdk >/dev/null
	@bin/need-browser
	$(MAVEN) -q test

fix: ## Format the sources
	@bin/find-jdk >/dev/null
	$(MAVEN) -q spotless:apply

bench: ## Accuracy and speed against the baseline
	@bin/find-jdk >/dev/null
	$(MAVEN) -q -pl bench -am -DskipTests package
	$(MAVEN) -q -f bench/tabula/pom.xml package
	$(BENCH) health.assay.bench.speed.Speed

weights: ## Learn the word weights anew from the labeled controls
	@bin/find-jdk >/dev/null
	$(MAVEN) -q -pl bench -am -DskipTests package
	$(BENCH) health.assay.bench.concepts.Training \
	  $(RELIANCE)/main/resources/health/assay/reliance/concepts/word-weights.bin \
	  $(RELIANCE)/test/resources/health/assay/reliance/controls $(RELIANCE)/test/resources/health/assay/reliance/voices

clean: ## Remove everything that was built
	rm -rf target cli/target app/target bench/target engines/*/target
