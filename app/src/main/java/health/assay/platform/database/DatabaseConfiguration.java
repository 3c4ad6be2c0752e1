package health.assay.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class DatabaseConfiguration {

    @Bean
    DataSource dataSource(DatabaseAccess access) {
        var settings = new HikariConfig();
        settings.setPoolName("assay");
        settings.setJdbcUrl(access.url());
        settings.setUsername(access.application().role());
        settings.setPassword(access.application().password().reveal());
        settings.setMaximumPoolSize(16);
        settings.setMinimumIdle(1);
        return new HikariDataSource(settings);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new ScopedTransactions(source);
    }
}
