package health.assay;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;

/// The platform as one application.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "health.assay.platform",
        excludeFilters = @Filter(SpringBootConfiguration.class)) // smaller applications that tests put together
public class Server {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
