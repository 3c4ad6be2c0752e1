package health.assay.platform.web;

import health.assay.platform.security.OpenTo;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class AssetPages {

    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetPages(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{*name}")
    @OpenTo(value = OpenTo.Whom.EVERYBODY, because = "The sign-in page needs its stylesheet; nothing here is anyone's")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return assets.at("/assets" + name)
                .map(content -> ResponseEntity.ok()
                        .cacheControl(FOREVER)
                        .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
