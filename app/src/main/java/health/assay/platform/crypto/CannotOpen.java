package health.assay.platform.crypto;

/// Something sealed does not open: it was changed, or was sealed with another key or for another purpose.
public final class CannotOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotOpen(String what) {
        super(what + " does not open: it was changed, or sealed with another key or for another purpose");
    }
}
