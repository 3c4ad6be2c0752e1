package health.assay.platform.mail;

/// The mail server did not take every mail. Those it did not take wait for the next attempt.
final class MailNotSent extends Exception {

    private static final long serialVersionUID = 1L;

    MailNotSent() {
        super("Not every mail was taken");
    }
}
