package health.assay.platform.security;

import health.assay.platform.kernel.PersonId;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Who does what is being done now, from where, and what they may do in this organization.
///
/// @param place the organization they do it in, if it is done in one
/// @param id a person's or a token's identifier, or the name of a job
public record Actor(
        @Nullable Place place,
        @Nullable PersonId person,
        String id,
        String name,
        String address,
        Set<String> permissions) {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    public Actor {
        permissions = Set.copyOf(permissions);
    }

    /// Assay itself, on a schedule or at start.
    public static Actor job(String name) {
        return new Actor(null, null, name, name, "here", Set.of());
    }

    public static Actor current() {
        return CURRENT.orElseThrow(() -> new IllegalStateException("Nobody is named as the one who does this"));
    }

    public static boolean isKnown() {
        return CURRENT.isBound();
    }

    /// For what only a human being may do.
    public PersonId human() {
        if (person == null) {
            throw new IllegalStateException("Only a person does this, not " + id);
        }
        return person;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    public <T> T call(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    public <T, X extends Exception> T callThrowing(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    public <X extends Exception> void run(Work<X> work) throws X {
        ScopedValue.where(CURRENT, this).<@Nullable Void, X>call(() -> {
            work.run();
            return null;
        });
    }

    /// Work that may fail in its own way.
    @FunctionalInterface
    public interface Work<X extends Exception> {
        void run() throws X;
    }
}
