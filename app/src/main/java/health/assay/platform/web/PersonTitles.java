package health.assay.platform.web;

import health.assay.platform.security.Actor;

/// Says what a person is in the organization they work in: "Privacy officer". The module that knows members is asked.
@FunctionalInterface
public interface PersonTitles {
    String titleOf(Actor actor);
}
