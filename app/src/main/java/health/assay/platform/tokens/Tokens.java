package health.assay.platform.tokens;

import health.assay.platform.audit.Act;
import health.assay.platform.audit.Audit;
import health.assay.platform.audit.Subject;
import health.assay.platform.database.Scope;
import health.assay.platform.kernel.Identifiers;
import health.assay.platform.people.Entrance;
import health.assay.platform.people.Entrance.Entered;
import health.assay.platform.security.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// The tokens of the organization in scope.
@Service
public class Tokens {

    private final TokenStore store;
    private final Entrance entrance;
    private final Audit audit;
    private final TransactionOperations transactions;
    private final Clock clock;

    Tokens(TokenStore store, Entrance entrance, Audit audit, TransactionOperations transactions, Clock clock) {
        this.store = store;
        this.entrance = entrance;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// @param lastDay the last day on which it works, in the organization's time
    @Transactional
    public TokenMaking make(String name, Set<String> scopes, @Nullable LocalDate lastDay, ZoneId zone) {
        var maker = Actor.current();
        var refusal = refusal(name, scopes, lastDay, LocalDate.now(clock.withZone(zone)), maker);
        if (refusal != null || lastDay == null) {
            return refusal == null ? new TokenMaking.Refused("until", "Choose a last day") : refusal;
        }
        var text = TokenText.fresh(Scope.currentOrganization());
        var expires = lastDay.plusDays(1).atStartOfDay(zone).toInstant();
        var token = new Token(
                Identifiers.next(),
                name.strip(),
                scopes,
                maker.human(),
                maker.name(),
                clock.instant(),
                expires,
                null,
                null);
        store.add(token, text.hash());
        audit.record(new Act("token.made", subject(token.id()), details(token)));
        return new TokenMaking.Made(token, text.text());
    }

    @Transactional(readOnly = true)
    public List<Token> all() {
        return store.all();
    }

    @Transactional(readOnly = true)
    public Optional<Token> find(UUID id) {
        return store.find(id);
    }

    /// Whether it worked until now.
    @Transactional
    public boolean revoke(UUID id) {
        var revoked = store.revoke(id, clock.instant());
        if (revoked) {
            audit.record(new Act("token.revoked", subject(id)));
        }
        return revoked;
    }

    /// Where a program is and what it may do there. Nothing when the token is unknown, over, or its maker has left.
    public Optional<Entered> enter(String text, String address) {
        return TokenText.read(text)
                .flatMap(read -> Scope.of(read.organization()).call(() -> entered(read, address)));
    }

    private Optional<Entered> entered(TokenText text, String address) {
        Optional<Token> token = transactions.execute(_ -> store.find(text.hash()));
        var entered = token.filter(found -> found.isOpenAt(clock.instant()))
                .flatMap(open -> entrance.send(
                        open.maker(), new Entrance.Errand(open.id(), open.name(), open.scopes()), address));
        entered.ifPresent(_ -> used(token.orElseThrow(), clock.instant()));
        return entered;
    }

    private void used(Token token, Instant now) {
        var last = token.usedAt();
        if (last == null || last.isBefore(now.minusSeconds(60))) {
            transactions.executeWithoutResult(_ -> store.used(token.id(), now));
        }
    }

    private static TokenMaking.@Nullable Refused refusal(
            String name, Set<String> scopes, @Nullable LocalDate lastDay, LocalDate today, Actor maker) {
        if (name.isBlank() || name.strip().length() > 120) {
            return new TokenMaking.Refused("name", "Say what it is for, in at most 120 characters");
        }
        if (scopes.isEmpty()) {
            return new TokenMaking.Refused("scopes", "Choose at least one thing it may do");
        }
        if (!maker.permissions().containsAll(scopes)) {
            return new TokenMaking.Refused("scopes", "A token may do nothing that you may not do yourself");
        }
        if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(today.plusYears(1))) {
            return new TokenMaking.Refused("until", "Choose a last day, from today until a year from now");
        }
        return null;
    }

    private static Map<String, String> details(Token token) {
        return Map.of(
                "name",
                token.name(),
                "scopes",
                String.join(", ", new TreeSet<>(token.scopes())),
                "until",
                token.expiresAt().toString());
    }

    private static Subject subject(UUID id) {
        return new Subject("token", id.toString());
    }
}
