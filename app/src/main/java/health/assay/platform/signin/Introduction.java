package health.assay.platform.signin;

import health.assay.platform.people.Person;

/// What came of a directory's vouching for somebody.
public sealed interface Introduction {

    record Welcome(Person person) implements Introduction {}

    record Refused(Why why) implements Introduction {}

    enum Why {
        UNVERIFIED("The address was not verified", "Your directory does not say that your e-mail address is yours."),
        FOREIGN(
                "This address is not the directory's",
                "The directory may vouch for the addresses of its organization only."),
        NO_ROLE(
                "There is no role for you yet",
                "None of your groups in the directory has a role here. Ask an administrator of your organization for"
                        + " an invitation, or to be put into a group."),
        CLOSED("Your account is closed", "Ask an administrator of your organization."),
        UNFINISHED(
                "This way in is not set up",
                "The organization that the directory belongs to does not exist here. The operator of this"
                        + " installation can correct it."),
        FAILED("That did not work", "The directory did not let you in, or it took too long. Try again.");

        private final String title;
        private final String text;

        Why(String title, String text) {
            this.title = title;
            this.text = text;
        }

        public String title() {
            return title;
        }

        public String text() {
            return text;
        }
    }
}
