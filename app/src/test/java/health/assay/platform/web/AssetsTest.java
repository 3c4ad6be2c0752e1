package health.assay.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class AssetsTest {

    private final Assets assets = new Assets();

    @Test
    void addressesCarryTheHashOfTheirContent() {
        assertThat(assets.address("assay.css")).matches("/assets/assay\\.[0-9a-f]{12}\\.css");
        assertThat(assets.address("htmx.min.js")).matches("/assets/htmx\\.min\\.[0-9a-f]{12}\\.js");
        assertThatThrownBy(() -> assets.address("missing.css")).hasMessageContaining("missing.css");
    }

    @Test
    void theStylesheetNamesTheFontsByTheirAddresses() {
        var stylesheet = new String(assets.at(assets.address("assay.css")).orElseThrow(), StandardCharsets.UTF_8);

        assertThat(stylesheet)
                .contains("url(" + assets.address("fonts/plex-sans.woff2") + ")")
                .doesNotContain("url(fonts/");
    }

    @Test
    void anAssetIsKeptForeverAndAnUnknownOneIsNotFound() throws Exception {
        var web = MockMvcBuilders.standaloneSetup(new AssetPages(assets)).build();

        web.perform(get(assets.address("fonts/plex-sans.woff2")))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "font/woff2"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
        web.perform(get("/assets/assay.css")).andExpect(status().isNotFound());
        web.perform(get("/assets/fonts/../../application.properties")).andExpect(status().isNotFound());
    }
}
