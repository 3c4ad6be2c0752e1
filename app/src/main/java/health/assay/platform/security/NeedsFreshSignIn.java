package health.assay.platform.security;

/// A dangerous act was asked for by a session that was proved too long ago.
public final class NeedsFreshSignIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NeedsFreshSignIn() {
        super("Needs a fresh proof of who this is");
    }
}
