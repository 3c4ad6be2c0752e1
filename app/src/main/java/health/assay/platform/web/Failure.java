package health.assay.platform.web;

/// What a person is told when a request failed. The words depend on the status alone, never on an exception.
public record Failure(int status, String title, String text) {

    public static Failure of(int status) {
        return switch (status) {
            case 400 ->
                new Failure(
                        400,
                        "This request could not be read",
                        "Something in the address or the form is not what was expected. Nothing was changed.");
            case 401 -> new Failure(401, "Sign in first", "Nobody is signed in here, or the sign-in has ended.");
            case 403 ->
                new Failure(
                        403,
                        "You may not do this",
                        "Your role does not include it. An administrator of the organization can grant it.");
            case 404 ->
                new Failure(
                        404,
                        "There is nothing here",
                        "The address may be wrong, or what was here may not be yours to see.");
            case 405 -> new Failure(405, "This address does not do that", "It was asked in a way it does not answer.");
            case 406 -> new Failure(406, "Not in this form", "What was asked for is not kept in the form asked for.");
            case 409 ->
                new Failure(
                        409, "Somebody else was faster", "It changed since you opened it. Look again, then decide.");
            case 412 -> new Failure(412, "It changed in the meantime", "Read it again before you write it.");
            case 413 -> new Failure(413, "This is too large", "The file or form is larger than may be sent here.");
            case 415 -> new Failure(415, "This form is not understood", "What was sent is of a kind not taken here.");
            case 422 ->
                new Failure(422, "This cannot be done as asked", "What was sent contradicts itself or what is.");
            case 428 -> new Failure(428, "Say which version you mean", "Send the ETag you read in If-Match.");
            case 429 -> new Failure(429, "Too many requests", "Wait a little before you ask again.");
            case 503 -> new Failure(503, "Not available at the moment", "Try again in a few minutes.");
            default -> status >= 400 && status < 500 ? of(400).withStatus(status) : fault();
        };
    }

    private static Failure fault() {
        return new Failure(
                500,
                "Something went wrong here",
                "The fault is ours, and it is in the log under the reference below."
                        + " If you were saving something, look whether it is there before you try again.");
    }

    private Failure withStatus(int other) {
        return new Failure(other, title, text);
    }
}
