package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import jakarta.servlet.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

class WebHeadersTest {

    private final AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void browsersAreToldToRunAndLoadOnlyWhatIsOurs() throws Exception {
        var web = webWithTheHeaders();

        web.perform(get("/assets/none.css"))
                .andExpect(header().string("Content-Security-Policy", WebHeaders.CONTENT))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"));
        assertThat(WebHeaders.CONTENT).doesNotContain("unsafe").startsWith("default-src 'none'");
    }

    @Test
    void onlyAnEncryptedConnectionPromisesToStayEncrypted() throws Exception {
        var web = webWithTheHeaders();

        web.perform(get("/")).andExpect(header().doesNotExist("Strict-Transport-Security"));
        web.perform(get("/").secure(true)).andExpect(header().string("Strict-Transport-Security", "max-age=31536000"));
    }

    private MockMvc webWithTheHeaders() {
        context.setServletContext(new MockServletContext());
        context.register(Chain.class);
        context.refresh();
        return MockMvcBuilders.standaloneSetup(new AssetPages(new Assets()))
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableWebSecurity
    static class Chain {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.headers(WebHeaders::on).build();
        }
    }
}
