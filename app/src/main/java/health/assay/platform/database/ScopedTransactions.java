package health.assay.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells the database, at the start of each transaction, whose rows it may show. The setting ends with the transaction.
final class ScopedTransactions extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    ScopedTransactions(DataSource source) {
        super(source);
    }

    /// Work for one organization must not slip into a transaction that was begun for another.
    @Override
    protected boolean isExistingTransaction(Object transaction) {
        if (!super.isExistingTransaction(transaction)) {
            return false;
        }
        var begunFor = TransactionSynchronizationManager.getResource(this);
        if (!Scope.current().equals(begunFor)) {
            throw new IllegalTransactionStateException(
                    "A transaction begun for %s cannot be used for %s".formatted(begunFor, Scope.current()));
        }
        return true;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new TransactionSystemException("A transaction began without a connection");
        }
        try {
            announce(holder.getConnection(), Scope.current());
            TransactionSynchronizationManager.bindResource(this, Scope.current());
        } catch (SQLException problem) {
            doCleanupAfterCompletion(transaction);
            throw new TransactionSystemException("The scope of a transaction could not be set", problem);
        }
    }

    /// A transaction of its own inside another: the outer one takes its scope up again afterwards.
    @Override
    protected Object doSuspend(Object transaction) {
        var begunFor = TransactionSynchronizationManager.unbindResourceIfPossible(this);
        return new Suspended(super.doSuspend(transaction), begunFor);
    }

    @Override
    protected void doResume(@Nullable Object transaction, Object resources) {
        var suspended = (Suspended) resources;
        super.doResume(transaction, suspended.connection());
        if (suspended.begunFor() != null) {
            TransactionSynchronizationManager.bindResource(this, suspended.begunFor());
        }
    }

    private record Suspended(Object connection, @Nullable Object begunFor) {}

    @Override
    protected void doCleanupAfterCompletion(Object transaction) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        super.doCleanupAfterCompletion(transaction);
    }

    private static void announce(Connection connection, Scope scope) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT set_config('assay.organization', ?, true), set_config('assay.person', ?, true)")) {
            statement.setString(1, words(scope.organization()));
            statement.setString(2, words(scope.person()));
            statement.execute();
        }
    }

    private static String words(@Nullable Object identifier) {
        return identifier == null ? "" : identifier.toString();
    }
}
