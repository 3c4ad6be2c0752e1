package health.assay.platform.database;

import health.assay.platform.kernel.OrganizationId;
import health.assay.platform.kernel.PersonId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Whose rows the current work may see. Outside a scope a query yields nothing.
public record Scope(
        @Nullable OrganizationId organization, @Nullable PersonId person) {

    private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();
    private static final Scope NOBODY = new Scope(null, null);

    public static Scope of(OrganizationId organization) {
        return new Scope(organization, null);
    }

    /// A person's own rows in every organization they belong to, and no one else's.
    public static Scope of(PersonId person) {
        return new Scope(null, person);
    }

    public static Scope current() {
        return CURRENT.orElse(NOBODY);
    }

    /// The organization that the current work is for.
    public static OrganizationId currentOrganization() {
        var organization = current().organization();
        if (organization == null) {
            throw new IllegalStateException("This work needs an organization, and none is in scope");
        }
        return organization;
    }

    public <T> T call(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    public <X extends Exception> void run(ScopedWork<X> work) throws X {
        ScopedValue.where(CURRENT, this).<@Nullable Void, X>call(() -> {
            work.run();
            return null;
        });
    }

    /// Work that may fail in its own way.
    @FunctionalInterface
    public interface ScopedWork<X extends Exception> {
        void run() throws X;
    }
}
