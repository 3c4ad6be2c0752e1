package health.assay.platform.record;

import health.assay.platform.audit.Entry;
import java.util.Map;

/// An entry as programs see it: everything that its hash is made of, so that they can make it again.
record EntryView(
        String organization,
        long sequence,
        String at,
        String actor,
        String actorName,
        String address,
        String action,
        String subjectKind,
        String subject,
        Map<String, String> details,
        String previousHash,
        String hash) {

    static EntryView of(Entry entry) {
        return new EntryView(
                entry.organization().toString(),
                entry.sequence(),
                entry.at().toString(),
                entry.author().id(),
                entry.author().name(),
                entry.author().address(),
                entry.act().action(),
                entry.act().subject().kind(),
                entry.act().subject().id(),
                entry.act().details(),
                entry.previous().toString(),
                entry.hash().toString());
    }
}
