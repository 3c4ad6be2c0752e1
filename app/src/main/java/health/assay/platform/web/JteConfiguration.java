package health.assay.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ViewResolver;

@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    /// @param folder where templates are read again after each change; empty, as it always is outside of development,
    /// for those that were compiled with the application
    @Bean
    TemplateEngine templates(@Value("${assay.templates:}") String folder) {
        return folder.isEmpty()
                ? TemplateEngine.createPrecompiled(ContentType.Html)
                : TemplateEngine.create(new DirectoryCodeResolver(Path.of(folder)), ContentType.Html);
    }

    @Bean
    ViewResolver jteViews(TemplateEngine templates) {
        return new JteViews(templates);
    }
}
