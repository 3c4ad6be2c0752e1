package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import health.assay.platform.security.NotPermitted;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

class ErrorPagesTest {

    private final List<Object> events = new ArrayList<>();
    private final MockMvc web = web();

    @Test
    void aFaultSaysItsReferenceAndNeverWhatTheExceptionSaid() throws Exception {
        var answer = web.perform(get("/fault"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Something went wrong here")))
                .andExpect(content().string(not(containsString("patient"))))
                .andReturn()
                .getResponse();

        var reference = answer.getHeader("X-Request-Id");
        assertThat(reference).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
        assertThat(answer.getContentAsString()).contains(reference);
    }

    @Test
    void aRefusalIsAPageAndIsPublished() throws Exception {
        web.perform(get("/refused"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("You may not do this")));

        assertThat(events).containsExactly(new Refused("people.invite"));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        web.perform(get("/gone")).andExpect(status().isNotFound());
        web.perform(get("/things/not-an-identifier"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("There is nothing here")));
    }

    @Test
    void whatIsAskedWronglyIsABadRequest() throws Exception {
        web.perform(get("/counted")).andExpect(status().isBadRequest());
        web.perform(get("/counted?number=many"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(not(containsString("many"))));
    }

    @Test
    void programsAreAnsweredWithAProblem() throws Exception {
        web.perform(get("/api/v1/refused"))
                .andExpect(status().isForbidden())
                .andExpect(header().string("Content-Type", "application/problem+json"))
                .andExpect(jsonPath("$.status").value(403))
                .andExpect(jsonPath("$.title").value("You may not do this"))
                .andExpect(jsonPath("$.reference").isNotEmpty());
    }

    @Test
    void aLoggedFailureKeepsItsPlaceAndLosesItsWords() {
        var failure = new IllegalStateException("patient 7", new IllegalArgumentException("patient 8"));

        var logged = Wordless.of(failure);

        assertThat(logged).hasToString("java.lang.IllegalStateException").hasNoSuppressedExceptions();
        assertThat(logged.getMessage()).isNull();
        assertThat(logged.getCause()).hasToString("java.lang.IllegalArgumentException");
        assertThat(logged.getStackTrace()).isEqualTo(failure.getStackTrace());
    }

    private MockMvc web() {
        var shells = new Shells(
                new Assets(), List.of(), new StaticListableBeanFactory().getBeanProvider(PersonTitles.class));
        var errors = new ErrorPages(shells, new Problems(JsonMapper.shared()), events::add);
        return MockMvcBuilders.standaloneSetup(new Things())
                .setControllerAdvice(errors, shells)
                .setViewResolvers(new JteViews(TemplateEngine.createPrecompiled(ContentType.Html)))
                .addFilters(new RequestLog())
                .build();
    }

    @RestController
    private static final class Things {

        @GetMapping("/fault")
        String fault() {
            throw new IllegalStateException("duplicate key: patient Ann Example");
        }

        @GetMapping({"/refused", "/api/v1/refused"})
        String refused() {
            throw new NotPermitted("people.invite");
        }

        @GetMapping("/gone")
        String gone() {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }

        @GetMapping("/things/{id}")
        String thing(@PathVariable UUID id) {
            return id.toString();
        }

        @GetMapping("/counted")
        String counted(@RequestParam int number) {
            return Integer.toString(number);
        }
    }
}
