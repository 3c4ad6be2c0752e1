package health.assay.platform.signin.web;

import java.io.Serializable;

/// From where somebody signs in, and whether they have done so from this browser before.
record SignInDetails(String address, boolean knownDevice) implements Serializable {}
