package health.assay.platform.mail;

/// Something a person should know. Health data belong into none of it.
///
/// @param title in a few words; it becomes a mail's subject
/// @param path where to look, below the organization: `/emergency`
/// @param urgent whether it is mailed at once
public record News(String title, String words, String path, boolean urgent) {

    public News {
        if (!path.matches("/[A-Za-z0-9][A-Za-z0-9/._~?=&-]*")) {
            throw new IllegalArgumentException("News lead to a page of the organization, not to " + path);
        }
    }
}
