package health.assay.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// The SMTP server that the operator set up, if one is.
@Component
class MailServer {

    /// One address and nothing else: no list, no name, no line break.
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@,;:<>\"()\\[\\]\\\\\\p{Cntrl}]+@[^\\s@,;:<>\"()\\[\\]\\\\\\p{Cntrl}]+");

    private final boolean setUp;
    private final String from;
    private final ObjectProvider<JavaMailSender> sender;

    MailServer(
            @Value("${spring.mail.host:}") String host,
            @Value("${assay.mail.from:}") String from,
            @Value("${assay.address:http://localhost:8080}") URI installation,
            ObjectProvider<JavaMailSender> sender) {
        this.setUp = !host.isBlank();
        this.from = from.isBlank() ? "assay@" + installation.getHost() : from.strip();
        this.sender = sender;
    }

    boolean isSetUp() {
        return setUp;
    }

    /// @throws org.springframework.mail.MailException when it was not taken
    void send(Letter letter) {
        var connection = sender.getObject();
        var message = connection.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(only(from));
            helper.setTo(only(letter.address()));
            helper.setSubject(letter.subject());
            helper.setText(letter.body().plain(), letter.body().html());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no vacation answers, please
        } catch (MessagingException problem) {
            throw new MailPreparationException(problem);
        }
        connection.send(message);
    }

    private static InternetAddress only(String address) throws AddressException {
        if (!ADDRESS.matcher(address).matches()) {
            throw new MailParseException("Not one address");
        }
        return new InternetAddress(address, true);
    }
}
