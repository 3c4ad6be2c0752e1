package health.assay.platform.tokens.web;

import health.assay.platform.tokens.TokenPermissions;
import health.assay.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TokenNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(Entry.main("Tokens", "/tokens", TokenPermissions.MAKE, 92));
    }
}
