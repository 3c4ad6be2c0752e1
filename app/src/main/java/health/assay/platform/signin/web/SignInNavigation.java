package health.assay.platform.signin.web;

import health.assay.platform.web.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SignInNavigation implements Navigation {

    @Override
    public List<Entry> entries() {
        return List.of(Entry.personal("Account", "/account", 10));
    }
}
