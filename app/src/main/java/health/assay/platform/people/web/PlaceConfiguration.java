package health.assay.platform.people.web;

import health.assay.platform.people.Entrance;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

    @Bean
    FilterRegistrationBean<PlaceFilter> placeFilter(Entrance entrance) {
        var registration = new FilterRegistrationBean<>(new PlaceFilter(entrance));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 10);
        return registration;
    }
}
