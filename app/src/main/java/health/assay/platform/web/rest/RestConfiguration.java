package health.assay.platform.web.rest;

import health.assay.platform.web.ApiPath;
import health.assay.platform.web.Problems;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// The filters of the programming interface. Addresses are counted before a sign-in is looked at, so that guessing is
/// slow; the rest runs once it is known who asks, and in which organization.
@Configuration(proxyBeanMethods = false)
class RestConfiguration {

    private static final int BEFORE_SIGN_IN = SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10;
    private static final int AFTER_PLACE = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 20;

    @Bean
    FilterRegistrationBean<Filter> addressLimit(
            @Value("${assay.api.requests-per-minute-of-an-address:1200}") long perMinute, Problems problems) {
        return at(BEFORE_SIGN_IN, new RateFilter(new RateLimits(perMinute), Callers::address, problems));
    }

    @Bean
    FilterRegistrationBean<Filter> actorLimit(
            @Value("${assay.api.requests-per-minute:300}") long perMinute, Problems problems) {
        return at(AFTER_PLACE, new RateFilter(new RateLimits(perMinute), Callers::actor, problems));
    }

    @Bean
    FilterRegistrationBean<Filter> idempotency(Answers answers, Problems problems) {
        return at(AFTER_PLACE + 1, new Idempotency(answers, problems));
    }

    @Bean
    FilterRegistrationBean<Filter> etags() {
        return at(AFTER_PLACE + 2, new ShallowEtagHeaderFilter() {
            @Override
            protected boolean shouldNotFilter(HttpServletRequest request) {
                return !ApiPath.covers(request);
            }
        });
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Assay")
                        .version("v1")
                        .description(
                                "Everything the pages do, for programs: the same services, the same permissions."));
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
