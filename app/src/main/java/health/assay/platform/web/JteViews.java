package health.assay.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/// Finds the template that a handler names: `people/members` is `jte/people/members.jte`.
final class JteViews extends AbstractTemplateViewResolver {

    private final TemplateEngine templates;

    JteViews(TemplateEngine templates) {
        this.templates = templates;
        setViewClass(JteView.class);
        setSuffix(".jte");
        setOrder(1);
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected Class<?> requiredViewClass() {
        return JteView.class;
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new JteView(templates);
    }

    /// A page is rendered whole before the first byte is sent: one that fails is an error page, never half a page.
    private static final class JteView extends AbstractTemplateView {

        private final TemplateEngine templates;

        JteView(TemplateEngine templates) {
            this.templates = templates;
            setExposeSpringMacroHelpers(false);
        }

        @Override
        public boolean checkResource(Locale locale) {
            var url = getUrl();
            return url != null && templates.hasTemplate(url);
        }

        @Override
        protected void renderMergedTemplateModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var page = new Utf8ByteOutput();
            templates.render(getUrl(), model, page);
            response.setContentType(getContentType());
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}
