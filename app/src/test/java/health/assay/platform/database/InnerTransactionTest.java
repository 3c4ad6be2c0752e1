package health.assay.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.kernel.OrganizationId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class InnerTransactionTest {

    private final DatabaseAccess access = TestServer.freshDatabase();

    @Test
    void aTransactionInsideAnotherHasItsScopeAndGivesTheOuterItsOwnBack() {
        var source = new DatabaseConfiguration().dataSource(access);
        var manager = new ScopedTransactions(source);
        var outer = new TransactionTemplate(manager);
        var inner = new TransactionTemplate(manager);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var organization = OrganizationId.next();
        var other = OrganizationId.next();
        var db = JdbcClient.create(source);

        Scope.of(organization)
                .run(() -> outer.executeWithoutResult(_ -> {
                    var within = inner.execute(_ -> scope(db));

                    assertThat(within).isEqualTo(organization.toString());
                    assertThat(scope(db)).isEqualTo(organization.toString());
                    assertThatThrownBy(() -> Scope.of(other).run(() -> outer.executeWithoutResult(_ -> {})))
                            .isInstanceOf(IllegalTransactionStateException.class);
                }));
    }

    private static String scope(JdbcClient db) {
        return db.sql("SELECT current_setting('assay.organization')")
                .query(String.class)
                .single();
    }
}
