package health.assay.dissect.compare;

import static health.assay.dissect.report.ControlTest.Outcome.EXCEPTION;
import static health.assay.dissect.report.ControlTest.Outcome.NOT_OPERATED;
import static health.assay.dissect.report.ControlTest.Outcome.NO_EXCEPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.dissect.report.Category;
import health.assay.dissect.report.Control;
import health.assay.dissect.report.Dissection;
import health.assay.dissect.report.Document;
import health.assay.dissect.report.DocumentKind;
import health.assay.dissect.report.Period;
import health.assay.dissect.report.SubserviceOrganization.Method;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String LEAVERS =
            "Upon termination of employment, access of the leaver to all systems is revoked within two business days.";
    private static final String BACKUPS =
            "Databases are copied every night to a second region, and a copy is restored each quarter as an exercise.";
    private static final String VISITORS =
            "Visitors to the data center sign a register, show a badge, and are escorted by an employee at all times.";

    @Test
    void aControlUnderAnotherNumberIsTheSameControl() {
        var before = Yearly.of(2023).with("AC-01", LEAVERS, NO_EXCEPTION).with("AC-02", BACKUPS, NO_EXCEPTION);
        var after = Yearly.of(2024).with("AC-01", VISITORS, NO_EXCEPTION).with("AC-05", LEAVERS, NO_EXCEPTION);

        var controls = compare(before, after).controls();

        assertThat(controls.renumbered())
                .extracting(pair -> pair.before().id() + " " + pair.after().id())
                .containsExactly("AC-01 AC-05");
        assertThat(controls.added()).extracting(Control::id).containsExactly("AC-01");
        assertThat(controls.dropped()).extracting(Control::id).containsExactly("AC-02");
        assertThat(controls.reworded()).isEmpty();
    }

    @Test
    void changedWordsAreMarkedAndLayoutIsNotAChange() {
        var before = Yearly.of(2023).with("AC-01", LEAVERS, NO_EXCEPTION).with("AC-02", BACKUPS, NO_EXCEPTION);
        var after = Yearly.of(2024)
                .with("AC-01", LEAVERS.replace("two business days", "one day"), NO_EXCEPTION)
                .with("AC-02", BACKUPS.replace(", and", " and").toUpperCase(Locale.ROOT), NO_EXCEPTION);

        var reworded = compare(before, after).controls().reworded();

        assertThat(reworded).hasSize(1);
        assertThat(reworded.getFirst().rewording())
                .containsExactly(
                        new Piece.Kept(
                                "Upon termination of employment, access of the leaver to all systems is revoked within"),
                        new Piece.Dropped("two business days."),
                        new Piece.Added("one day."));
    }

    @Test
    void controlsWithoutNumbersAreMatchedByWords() {
        var before = Yearly.of(2023).with(null, LEAVERS, NO_EXCEPTION).with(null, BACKUPS, NO_EXCEPTION);
        var after = Yearly.of(2024)
                .with(null, BACKUPS.replace("every night", "every hour"), NO_EXCEPTION)
                .with(null, LEAVERS, NO_EXCEPTION);

        var controls = compare(before, after).controls();

        assertThat(controls.added()).isEmpty();
        assertThat(controls.dropped()).isEmpty();
        assertThat(controls.reworded()).hasSize(1);
        assertThat(controls.renumbered()).isEmpty();
    }

    @Test
    void aNumberGivenToOtherWordsIsAnotherControl() {
        var before = Yearly.of(2023).with("AC-01", LEAVERS, NO_EXCEPTION);
        var after = Yearly.of(2024).with("AC-01", VISITORS, NO_EXCEPTION);

        var controls = compare(before, after).controls();

        assertThat(controls.pairs()).isEmpty();
        assertThat(controls.takesNumberOfDropped(controls.added().getFirst())).isTrue();
    }

    @Test
    void criteriaAndOutcomesAreHeldAgainstEachOther() {
        var before = Yearly.of(2023).with("AC-01", LEAVERS, "CC6.1", NO_EXCEPTION);
        var after = Yearly.of(2024).with("AC-01", LEAVERS, "CC6.2", NOT_OPERATED);

        var pair = compare(before, after).controls().withOtherOutcome().getFirst();

        assertThat(pair.criteriaAdded()).extracting(Object::toString).containsExactly("CC6.2");
        assertThat(pair.criteriaDropped()).extracting(Object::toString).containsExactly("CC6.1");
        assertThat(ControlPair.outcome(pair.after())).isEqualTo(NOT_OPERATED);
    }

    @Test
    void exceptionsRecurInTheSameControlEvenRenumberedOrOnTheSameMatterElsewhere() {
        var before = Yearly.of(2023)
                .failing("AC-01", LEAVERS, "For 2 of 25 leavers selected, access was revoked late.")
                .failing("AC-02", BACKUPS, "For 1 of 4 quarters selected, no copy was restored as an exercise.");
        var after = Yearly.of(2024)
                .failing("AC-09", LEAVERS, "One leaver kept access.")
                .failing("VN-01", VISITORS, "For 2 of 4 quarters selected, no copy was restored as an exercise.");

        var recurring = compare(before, after).exceptions(ExceptionChange.Recurring.class);

        assertThat(recurring)
                .extracting(ExceptionChange.Recurring::inSameControl)
                .containsExactly(true, false);
    }

    @Test
    void anExceptionThatIsGoneWithItsControlWasNotLookedAtAgain() {
        var before = Yearly.of(2023)
                .failing("AC-01", LEAVERS, "For 2 of 25 leavers selected, access was revoked late.")
                .failing("AC-02", BACKUPS, "No copy was restored.");
        var after = Yearly.of(2024).with("AC-01", LEAVERS, NO_EXCEPTION);

        var gone = compare(before, after).exceptions(ExceptionChange.Gone.class);

        assertThat(gone).hasSize(2);
        assertThat(gone.getFirst().after()).isNotNull();
        assertThat(gone.getLast().after()).isNull();
    }

    @Test
    void aNewExceptionKnowsHowItsControlStoodBefore() {
        var before = Yearly.of(2023).with("AC-01", LEAVERS, NO_EXCEPTION);
        var after = Yearly.of(2024).failing("AC-01", LEAVERS, "Late.").failing("AC-02", BACKUPS, "None was restored.");

        var fresh = compare(before, after).exceptions(ExceptionChange.New.class);

        assertThat(fresh).extracting(change -> change.before() == null).containsExactly(false, true);
        assertThat(ControlPair.outcome(
                        compare(before, after).controls().pairs().getFirst().after()))
                .isEqualTo(EXCEPTION);
    }

    @Test
    void scopeAuditorAndOthersAreCompared() {
        var before = Yearly.of(2023)
                .on("Northcloud Hosting, Inc.", Method.CARVE_OUT)
                .on("Faxwell LLC", Method.CARVE_OUT)
                .expecting("Customers review who has access to the portal each quarter.");
        var after = Yearly.of(2024)
                .auditedBy("Okonjo, Pratt & Associates, P.C.")
                .in(Category.SECURITY, Category.PRIVACY)
                .on("Northcloud Hosting", Method.INCLUSIVE)
                .expecting("Customers review who has access to the portal each month.");

        var comparison = compare(before, after);

        assertThat(comparison.scope().auditor().isChange()).isTrue();
        assertThat(comparison.scope().categories().isChange()).isTrue();
        assertThat(comparison.scope().system().state()).isEqualTo(Turn.State.UNREAD);
        assertThat(comparison.scope().subserviceOrganizations().changed()).hasSize(1);
        assertThat(comparison.scope().subserviceOrganizations().dropped()).hasSize(1);
        assertThat(comparison.userEntityControls().changed()).hasSize(1);
    }

    @Test
    void timesAdjoinOverlapOrLeaveAGap() {
        var first = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

        assertThat(Succession.between(first, from(LocalDate.of(2024, 1, 1)))).isEqualTo(new Succession.Adjoins());
        assertThat(Succession.between(first, from(LocalDate.of(2024, 1, 2)))).isEqualTo(new Succession.Gap(1));
        assertThat(Succession.between(first, from(LocalDate.of(2023, 12, 31)))).isEqualTo(new Succession.Overlap(1));
    }

    @Test
    void theWrongOrderIsSaidAndNothingIsSwapped() {
        var comparison = compare(Yearly.of(2024), Yearly.of(2023));

        assertThat(comparison.before().document().file()).isEqualTo("2024.pdf");
        assertThat(comparison.cautions()).extracting(Caution::check).contains("order.reversed");
        assertThat(comparison.succession()).isEqualTo(new Succession.Adjoins());
    }

    @Test
    void otherOrganizationsAndUnreadFactsAreCautions() {
        var different = compare(Yearly.of(2023), Yearly.of(2024).by("Ospreloom LLC"));
        var sameShortened = compare(Yearly.of(2023), Yearly.of(2024).by("Quillmarrow Health"));
        var unread = compare(Yearly.of(2023).by(null), Yearly.of(2024).over(null));

        assertThat(different.cautions()).extracting(Caution::check).contains("organization.differs");
        assertThat(sameShortened.cautions()).extracting(Caution::check).doesNotContain("organization.differs");
        assertThat(unread.cautions()).extracting(Caution::check).contains("organization.unread", "order.unknown");
        assertThat(unread.succession()).isEqualTo(new Succession.Unread());
    }

    @Test
    void onlyReportsCanBeCompared() {
        var letter = new Dissection(
                new Document("letter.pdf", "0", 1, DocumentKind.BRIDGE_LETTER, false), null, null, List.of());

        assertThatThrownBy(() -> Comparison.of(letter, Yearly.of(2024).dissected()))
                .hasMessageContaining("letter.pdf");
    }

    private static Period from(LocalDate day) {
        return new Period(day, day.plusYears(1));
    }

    private static Comparison compare(Yearly before, Yearly after) {
        return Comparison.of(before.dissected(), after.dissected());
    }
}
