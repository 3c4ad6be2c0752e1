package health.assay.platform.signin.web;

import java.time.Instant;

/// A session as its owner sees it.
///
/// @param present whether it is the one in which the page is asked for
public record OpenSession(String name, Instant beganAt, Instant usedAt, boolean present) {}
