package health.assay;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.modulith.Modulithic;

/// The platform as one application.
@Modulithic
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "health.assay.platform",
        // smaller applications, which tests put together
        excludeFilters = {
            @Filter(SpringBootConfiguration.class),
            @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*")
        })
public class Server {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
