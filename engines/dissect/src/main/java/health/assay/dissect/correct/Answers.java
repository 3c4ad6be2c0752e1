package health.assay.dissect.correct;

import health.assay.dissect.report.Correction;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Doubt;
import health.assay.dissect.report.Opinion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which doubts of a reading a person settled: those about a field that now holds a person's word. A doubt about a list
/// is settled by one element only where the list was empty, and never the doubt whether all controls were read.
final class Answers {

    private static final Set<String> LISTS =
            Set.of("subserviceOrganizations", "userEntityControls", "subserviceControls");
    private static final Set<String> OF_MODIFIED = Set.of("opinion.basis", "opinion.modified");

    private final Dissection read;
    private final Node before;
    private final Node now;
    private final List<Applied> applied;

    Answers(Dissection read, Node now, List<Applied> applied) {
        this.read = read;
        this.before = ReportTree.of(read);
        this.now = now;
        this.applied = applied;
    }

    List<Doubt> doubts() {
        return read.doubts().stream()
                .map(doubt -> answer(doubt.field()).map(doubt::answeredBy).orElse(doubt))
                .toList();
    }

    private Optional<Correction> answer(String field) {
        return applied.stream()
                .filter(one -> settles(one.amendment(), field))
                .map(one -> one.settled(now))
                .reduce((_, last) -> last);
    }

    private boolean settles(Amendment amendment, String field) {
        var list = field.split("\\.", 2)[0];
        if (list.equals("controls")) {
            return amendment.touches(list) && (isFilled(field, "criteria") || isFilled(field, "tests"));
        }
        if (LISTS.contains(list)) {
            return amendment.touches(list)
                    && before.list(list).isEmpty()
                    && !now.list(list).isEmpty();
        }
        return writes(amendment, field) || OF_MODIFIED.contains(field) && isUnqualified(amendment);
    }

    /// Whether every control now has what the doubt `controls.NAME` missed in some.
    private boolean isFilled(String field, String name) {
        return field.equals("controls." + name)
                && now.list("controls").stream()
                        .noneMatch(control -> name.equals("tests")
                                ? control.list(name).isEmpty()
                                : control.all(name).isEmpty());
    }

    private boolean isUnqualified(Amendment amendment) {
        return writes(amendment, "opinion.kind")
                && now.group("opinion").text("kind").equals(Opinion.Kind.UNQUALIFIED.name());
    }

    private static boolean writes(Amendment amendment, String field) {
        var asked = main(field);
        return written(amendment).stream()
                .anyMatch(name -> name.equals(asked) || name.startsWith(asked + ".") || asked.startsWith(name + "."));
    }

    /// A doubt about a group is one about its main field.
    private static String main(String field) {
        return Fields.REPORT.fields().get(field) instanceof Shape.Group group && group.main() != null
                ? field + "." + group.main()
                : field;
    }

    /// The fields that an amendment writes, without what stands between brackets.
    private static List<String> written(Amendment amendment) {
        var name = amendment.path().steps().stream().map(FieldPath.Step::name).collect(Collectors.joining("."));
        var written = new ArrayList<String>();
        switch (amendment.value()) {
            case Entry.Mapping mapping -> mapping.fields().keySet().forEach(field -> written.add(name + "." + field));
            case Entry.Scalar _
            when amendment.path().shape() instanceof Shape.Group group && group.main() != null ->
                written.add(name + "." + group.main());
            case null, default -> written.add(name);
        }
        return written;
    }
}
