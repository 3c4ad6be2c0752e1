package health.assay.platform.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A mail server of the test's own.
public final class PostOffice implements AutoCloseable {

    private final GreenMail server;

    private PostOffice(int port) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public static PostOffice open() {
        return new PostOffice(0);
    }

    static PostOffice openAt(int port) {
        return new PostOffice(port);
    }

    int port() {
        return server.getSmtp().getPort();
    }

    /// As an installation is told of it.
    public String[] settings() {
        return new String[] {
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + port(),
            "--spring.mail.properties.mail.smtp.starttls.required=false"
        };
    }

    /// What came for somebody.
    public List<MimeMessage> to(String address) {
        return Stream.of(server.getReceivedMessages())
                .filter(message -> header(message, "To").contains(address))
                .toList();
    }

    public int received() {
        return server.getReceivedMessages().length;
    }

    public static String header(MimeMessage message, String name) {
        try {
            var value = message.getHeader(name, ", ");
            return value == null ? "" : value;
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public static String text(MimeMessage message) {
        return part(message, "text/plain");
    }

    public static String html(MimeMessage message) {
        return part(message, "text/html");
    }

    private static String part(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
            if (!(part.getContent() instanceof Multipart parts)) {
                return "";
            }
            var found = new StringBuilder();
            for (var index = 0; index < parts.getCount(); index++) {
                BodyPart inner = parts.getBodyPart(index);
                found.append(part(inner, type));
            }
            return found.toString();
        } catch (MessagingException problem) {
            throw new IllegalStateException(problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
