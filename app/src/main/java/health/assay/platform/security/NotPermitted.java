package health.assay.platform.security;

/// Somebody asked for what they may not do.
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String permission;

    public NotPermitted(String permission) {
        super("Needs " + permission);
        this.permission = permission;
    }

    public String permission() {
        return permission;
    }
}
