package health.assay.frameworks.json;

/// JSON that is broken or lacks what its reader needs. The complaint is one line and names the file and the entry.
public final class MalformedJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String complaint;

    public MalformedJson(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    public MalformedJson(String complaint, Throwable cause) {
        super(complaint, cause);
        this.complaint = complaint;
    }

    public String complaint() {
        return complaint;
    }
}
