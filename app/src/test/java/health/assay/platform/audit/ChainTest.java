package health.assay.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.kernel.OrganizationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final OrganizationId CLINIC = OrganizationId.next();
    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00Z");

    private final List<Entry> chain = chainOf("member.invited", "member.joined", "settings.changed");

    @Test
    void aChainAsItWasWrittenHolds() {
        assertThat(Chain.breaks(chain)).isEmpty();
    }

    @Test
    void aChangedEntryShows() {
        var honest = chain.get(1);
        var act = new Act("member.removed", honest.act().subject());
        chain.set(1, new Entry(CLINIC, 2, honest.at(), honest.author(), act, honest.previous(), honest.hash()));

        assertThat(Chain.breaks(chain)).containsExactly(new Break(2, Break.Kind.CHANGED));
    }

    @Test
    void anEntryThatWasHashedAnewDoesNotFitTheNextOne() {
        var honest = chain.get(1);
        var act = new Act("member.removed", honest.act().subject());
        var hash = Chain.hash(CLINIC, 2, honest.at(), honest.author(), act, honest.previous());
        chain.set(1, new Entry(CLINIC, 2, honest.at(), honest.author(), act, honest.previous(), hash));

        assertThat(Chain.breaks(chain)).containsExactly(new Break(3, Break.Kind.UNLINKED));
    }

    @Test
    void anEntryTakenOutShows() {
        chain.remove(1);

        assertThat(Chain.breaks(chain)).containsExactly(new Break(2, Break.Kind.MISSING));
    }

    @Test
    void wordsMovedFromOneFieldToTheNextGiveAnotherHash() {
        var author = new Entry.Author("ab", "c", "here");
        var other = new Entry.Author("a", "bc", "here");
        var act = new Act("member.invited", new Subject("person", "1"));

        assertThat(Chain.hash(CLINIC, 1, MORNING, author, act, Hash.NONE))
                .isNotEqualTo(Chain.hash(CLINIC, 1, MORNING, other, act, Hash.NONE));
    }

    @Test
    void detailsCountWhateverOrderTheyCameIn() {
        var author = new Entry.Author("1", "Ines", "here");
        var subject = new Subject("person", "1");
        var act = new Act("member.changed", subject, Map.of("role", "auditor", "until", "2027"));
        var less = new Act("member.changed", subject, Map.of("role", "auditor"));

        assertThat(Chain.hash(CLINIC, 1, MORNING, author, act, Hash.NONE))
                .isNotEqualTo(Chain.hash(CLINIC, 1, MORNING, author, less, Hash.NONE));
    }

    private static List<Entry> chainOf(String... actions) {
        var entries = new ArrayList<Entry>();
        var previous = Hash.NONE;
        for (var action : actions) {
            var author = new Entry.Author("1", "Ines Okafor", "192.0.2.1");
            var act = new Act(action, new Subject("person", "2"));
            var sequence = entries.size() + 1;
            var hash = Chain.hash(CLINIC, sequence, MORNING, author, act, previous);
            entries.add(new Entry(CLINIC, sequence, MORNING, author, act, previous, hash));
            previous = hash;
        }
        return entries;
    }
}
