package health.assay.dissect.likeness;

import health.assay.dissect.compare.Caution;
import health.assay.dissect.compare.CompanyName;
import health.assay.dissect.report.Dissection;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// The wording that reports of different companies share: the pairs that share most first. `groups` are three or more
/// reports that hang together by much shared wording. `common` counts the wordings that so many of the companies have
/// that they tell nothing.
public record Likeness(
        List<Compared> reports,
        int companies,
        List<LikePair> pairs,
        List<List<Compared>> groups,
        int common,
        List<Caution> cautions) {

    /// Passages with fewer words are too often alike by chance.
    public static final int SHORTEST = 12;

    public Likeness {
        reports = List.copyOf(reports);
        pairs = List.copyOf(pairs);
        groups = List.copyOf(groups);
        cautions = List.copyOf(cautions);
    }

    /// Documents that are no SOC 2 reports must be left out by the caller.
    public static Likeness of(List<Dissection> dissections) {
        var distinct = new ArrayList<Dissection>();
        for (var dissection : dissections) {
            if (distinct.stream().noneMatch(other -> isSameFile(other, dissection))) {
                distinct.add(dissection);
            }
        }
        var companyOf = companies(distinct);
        var families = new Families();
        var compared = new ArrayList<Compared>();
        for (var report = 0; report < distinct.size(); report++) {
            compared.add(enter(distinct.get(report), report, companyOf[report], families));
        }
        var count = new SharedWording(compared, families.shared(companyOf), companyOf);
        var pairs = count.pairs();
        return new Likeness(
                compared,
                count.companies(),
                pairs,
                Groups.of(compared, pairs),
                count.common(),
                LikenessCautions.of(dissections.size() - distinct.size(), compared, count.companies()));
    }

    private static boolean isSameFile(Dissection one, Dissection other) {
        return one.document().sha256().equals(other.document().sha256());
    }

    private static Compared enter(Dissection dissection, int number, int company, Families families) {
        var report = dissection.report();
        if (report == null) {
            throw new IllegalArgumentException(
                    "Not a SOC 2 report: " + dissection.document().file());
        }
        var neutral = Neutral.of(report);
        var passages = new EnumMap<Matter, Integer>(Matter.class);
        var all = 0;
        for (var passage : Passages.of(dissection)) {
            var words = neutral.of(passage.text());
            var telling =
                    (int) words.stream().filter(word -> !Neutral.isSign(word)).count();
            if (telling >= SHORTEST) {
                families.add(words, new Families.Occurrence(number, passage, telling));
                passages.merge(passage.matter(), 1, Integer::sum);
                all += telling;
            }
        }
        return new Compared(dissection, company, passages, all);
    }

    /// Reports whose organization was not read count as companies of their own.
    private static int[] companies(List<Dissection> dissections) {
        var names = new ArrayList<CompanyName>();
        var companyOf = new int[dissections.size()];
        for (var report = 0; report < companyOf.length; report++) {
            var read = dissections.get(report).report();
            var organization = read == null ? null : read.serviceOrganization();
            var name = new CompanyName(organization == null ? "" : organization.fact());
            companyOf[report] = indexOf(name, names);
            if (companyOf[report] == names.size()) {
                names.add(name);
            }
        }
        return companyOf;
    }

    private static int indexOf(CompanyName name, List<CompanyName> names) {
        for (var index = 0; index < names.size(); index++) {
            if (names.get(index).isSameAs(name)) {
                return index;
            }
        }
        return names.size();
    }
}
