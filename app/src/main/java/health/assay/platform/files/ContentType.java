package health.assay.platform.files;

/// What a file is, judged by its bytes.
public enum ContentType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ZIP("application/zip"),
    /// UTF-8 without control characters: tables and markup are text too, and are to be served as such.
    TEXT("text/plain; charset=utf-8"),
    UNKNOWN("application/octet-stream");

    private final String mediaType;

    ContentType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}
