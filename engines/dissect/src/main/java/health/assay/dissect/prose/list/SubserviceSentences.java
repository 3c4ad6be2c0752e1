package health.assay.dissect.prose.list;

import health.assay.dissect.prose.text.Names;
import health.assay.dissect.prose.text.Passage;
import health.assay.dissect.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads sentences such as "X uses A for hosting and B, a subservice organization, to provide identity proofing".
final class SubserviceSentences {

    record Named(String name, @Nullable String services, Place place) {}

    private static final String BRACKETS = "(?: \\([^)]{1,60}\\))?";
    private static final String ROLE =
            "(?:,? (?:a|an|as a|as an|as its|its|another) (?:\\w+[- ]){0,3}?sub-?service (?:organi[sz]ation|provider),?)?";
    private static final Pattern ROLED =
            Pattern.compile(BRACKETS + ",? (?:a|an|as a|as an|as its|its|another) (?:\\w+[- ]){0,3}?sub-?service\\b");
    private static final String PURPOSE =
            "(?:for|to provide|to perform|to host|to deliver|to support|to store|to process|to manage|provides|(?:that|which) provides|providing|in order to provide)";
    private static final String NEXT =
            "(?=,? (?:which|that|whose|and) (?:have|has|are|is|were|was|each|both|all)\\b|,? (?:is|are|has|have) (?:been )?(?:carved|excluded)\\b|,? and (?:the )?"
                    + Names.NAME + BRACKETS + ",? (?:" + PURPOSE + "|a sub) |, " + Names.NAME + ",? " + PURPOSE
                    + " |;|\\.(?:\\s|$)|$)";

    private static final Pattern USES = Pattern.compile(
            "\\b(?:uses|utilizes|utilises|relies (?:up)?on|engages|employs|contracts with|has contracted with|has engaged|avails itself of|is hosted (?:by|in|on|at|with)|outsources [^.]{3,80}? to|obtains services from|is supported by|depends on|makes use of|has outsourced [^.]{3,80}? to"
                    + "|(?:exclud(?:es?|ing)|omits|leaves out|(?:does|do) not (?:include|extend to|cover|comprise)|did not (?:include|extend to|cover)) (?:the |any )?(?:relevant )?(?:controls?|activities)(?: (?:that are )?(?:performed|operated|maintained|carried out|implemented|in place))? (?:at|by|of))"
                    + " (?:the (?:following )?(?:services of |services provided by )?)?");
    private static final Pattern USED_FOR = Pattern.compile("\\G(?:,? ?and |, |; )?(?:the )?(?<name>" + Names.GREEDY
            + ")" + BRACKETS + ROLE + ",? " + PURPOSE + " (?<services>[^.;]{3,160}?)" + NEXT);
    private static final Pattern PROVIDED = Pattern.compile(
            "(?:^|[.;] )(?<services>[A-Z][^.;]{3,120}?) (?:is|are) (?:provided|performed|hosted|operated|supplied) by (?:the )?"
                    + "(?<name>" + Names.GREEDY + ")(?=[,.;]|$| \\()");
    private static final Pattern OUTSOURCED = Pattern.compile(
            "\\boutsource[sd] (?<services>[^.;]{3,120}?) to (?:the )?(?<name>" + Names.GREEDY + ")(?=[,.;]|$| \\()");
    private static final Pattern PROVIDING = Pattern.compile("(?:^|[.;] )(?<name>" + Names.GREEDY + ")" + BRACKETS
            + ROLE + ",? (?:provides|supplies|performs|hosts) (?<services>[^.;]{3,120}?) (?:to|for|on behalf of) ");
    private static final Pattern LISTED = Pattern.compile("\\G(?:,? ?and |, |; )?(?:the )?((?!and\\b)" + Names.NAME
            + ")" + BRACKETS + "(?=,? and |, |,? \\(|;| for | to | as |\\.)");

    private SubserviceSentences() {}

    /// Those named with the service each provides.
    static List<Named> withServices(Passage passage) {
        var found = new ArrayList<Named>();
        var text = passage.text();
        var uses = USES.matcher(text);
        while (uses.find()) {
            var matcher = USED_FOR.matcher(text).region(uses.end(), text.length());
            while (matcher.find()) {
                found.add(named(passage, matcher));
            }
        }
        var outsourced = OUTSOURCED.matcher(text);
        while (outsourced.find()) {
            found.add(named(passage, outsourced));
        }
        var areNamed = !found.isEmpty();
        var provided = PROVIDED.matcher(text);
        while (provided.find()) {
            if (!areNamed
                    || ROLED.matcher(text).region(provided.end(), text.length()).lookingAt()) {
                found.add(named(passage, provided));
            }
        }
        return found;
    }

    /// "A provides hosting to X": under a heading of subservice organizations, A is one.
    static List<Named> providing(Passage passage) {
        var found = new ArrayList<Named>();
        var matcher = PROVIDING.matcher(passage.text());
        while (matcher.find()) {
            found.add(named(passage, matcher));
        }
        return found;
    }

    private static Named named(Passage passage, Matcher matcher) {
        return new Named(
                matcher.group("name"),
                matcher.group("services"),
                passage.place(matcher.start("name"), matcher.end("name")));
    }

    /// Those named one after another, as subservice organizations all of them.
    static List<Named> byName(Passage passage) {
        var found = new ArrayList<Named>();
        var text = passage.text();
        var uses = USES.matcher(text);
        while (uses.find()) {
            var end = Math.min(text.length(), uses.end() + 300);
            if (!text.substring(uses.start(), end).toLowerCase(Locale.ROOT).contains("subservice")) {
                continue;
            }
            var matcher = LISTED.matcher(text).region(uses.end(), end);
            while (matcher.find()) {
                found.add(new Named(matcher.group(1), null, passage.place(matcher.start(1), matcher.end(1))));
            }
        }
        return found;
    }
}
