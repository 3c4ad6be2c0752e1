# The JDK is found here, so that a bare `make` works whatever `java` is.
MAVEN = JAVA_HOME="$$(bin/find-jdk)" mvn -B

.DEFAULT_GOAL := help
.PHONY: help test check fix bench clean

help: ## List the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 18

test: ## Every test, and the format check
	@bin/find-jdk >/dev/null
	$(MAVEN) verify

check: ## Format check, compile and the fast tests, before every commit
	@bin/find-jdk >/dev/null
	$(MAVEN) -q test

fix: ## Format the sources
	@bin/find-jdk >/dev/null
	$(MAVEN) -q spotless:apply

bench: ## Accuracy and speed against the baseline
	@bin/find-jdk >/dev/null
	$(MAVEN) -q -pl bench -am -DskipTests package

clean: ## Remove everything that was built
	rm -rf target cli/target bench/target engines/*/target
