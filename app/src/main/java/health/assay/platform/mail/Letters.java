package health.assay.platform.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import health.assay.platform.security.Place;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes mails from templates: `jte/mail` for HTML, where everything is escaped, and `jte-text/mail` for plain text.
@Component
public class Letters {

    private static final String TEXT_TEMPLATES = "gg.jte.generated.text";

    private final TemplateEngine html;
    private final TemplateEngine text;
    private final URI installation;

    Letters(TemplateEngine html, @Value("${assay.address:http://localhost:8080}") URI installation) {
        this.html = html;
        this.text = TemplateEngine.createPrecompiled(
                null, ContentType.Plain, Letters.class.getClassLoader(), TEXT_TEMPLATES);
        this.installation = installation;
    }

    /// A mail of some sentences and one link.
    ///
    /// @param path where the link leads on this installation
    public Letter of(String address, String subject, List<String> sentences, String path, String linkWords) {
        return new Letter(
                address,
                subject,
                body(
                        "mail/letter.jte",
                        Map.of(
                                "sentences",
                                sentences,
                                "link",
                                installation.resolve(path).toString(),
                                "linkWords",
                                linkWords,
                                "installation",
                                installation.toString())));
    }

    Letter about(News news, Recipient recipient, Place place) {
        return of(
                recipient.address(),
                "%s: %s".formatted(place.name(), news.title()),
                List.of(news.title(), news.words()),
                below(place, news.path()),
                "Look at it");
    }

    Letter digest(List<Notice> notices, Recipient recipient, Place place) {
        var items = notices.stream()
                .map(notice -> new DigestItem(
                        notice.news().title(),
                        notice.news().words(),
                        installation.resolve(below(place, notice.news().path())).toString()))
                .toList();
        var subject = "%s: %s"
                .formatted(place.name(), items.size() == 1 ? items.getFirst().title() : items.size() + " news");
        return new Letter(
                recipient.address(),
                subject,
                body(
                        "mail/digest.jte",
                        Map.of(
                                "place", place.name(),
                                "items", items,
                                "inbox",
                                        installation
                                                .resolve(below(place, "/inbox"))
                                                .toString(),
                                "installation", installation.toString())));
    }

    private Letter.Body body(String template, Map<String, Object> values) {
        return new Letter.Body(rendered(text, template, values), rendered(html, template, values));
    }

    private static String rendered(TemplateEngine templates, String template, Map<String, Object> values) {
        var output = new StringOutput();
        templates.render(template, values, output);
        return output.toString();
    }

    private static String below(Place place, String path) {
        return "/o/" + place.slug() + path;
    }
}
