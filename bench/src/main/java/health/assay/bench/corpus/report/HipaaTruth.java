package health.assay.bench.corpus.report;

import health.assay.bench.corpus.plan.Option.Kind;
import health.assay.bench.corpus.plan.Option.Limb;
import health.assay.bench.corpus.plan.Option.Verdict;
import health.assay.frameworks.Library;
import java.util.List;
import java.util.Map;

/// Where each requirement of HIPAA stands, for those that a control plainly addresses; the others carry no label.
record HipaaTruth(Engagement engagement) {

    List<Map<String, Object>> standings() {
        return Library.bundled().framework("hipaa-164").requirements().stream()
                .map(requirement -> Facts.of(
                        "citation", requirement.id(), "standing", standing(requirement.id()), "support", List.of()))
                .toList();
    }

    private String standing(String citation) {
        var addressing = engagement.controls().stream()
                .filter(control -> control.hipaa().contains(citation))
                .map(this::standing)
                .toList();
        return List.of("EXCEPTION", "TESTED", "DESCRIBED").stream()
                .filter(addressing::contains)
                .findFirst()
                .orElse("ANY_LOW");
    }

    private String standing(Tested control) {
        if (engagement.plan().is(Kind.TYPE_ONE) && control.failed().isEmpty()) {
            return "DESCRIBED";
        }
        return switch (control.worst()) {
            case EXCEPTION, DESIGN_DEFICIENCY -> "EXCEPTION";
            case NOT_OPERATED, NOT_TESTED -> "DESCRIBED";
            case NO_EXCEPTION -> clouded(control) ? "EXCEPTION" : "TESTED";
        };
    }

    private boolean clouded(Tested control) {
        var plan = engagement.plan();
        if (plan.is(Verdict.DISCLAIMER)) {
            return true;
        }
        return engagement
                .modification()
                .filter(modification -> modification.limb() != Limb.DESCRIPTION)
                .filter(modification -> plan.is(Verdict.ADVERSE)
                        || List.of(String.valueOf(modification.criterion())).containsAll(control.criteria()))
                .isPresent();
    }
}
