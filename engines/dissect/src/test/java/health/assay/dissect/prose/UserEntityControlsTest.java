package health.assay.dissect.prose;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.ComplementaryControl;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserEntityControlsTest {

    private static final String INTRODUCTION = """
            Larkspur’s controls were designed with the assumption that certain controls would be implemented by user
            entities. The list below is not a comprehensive list of all controls that user entities should employ.

            """;

    @Test
    void bulletsRunOverThePageBreak() {
        var controls = read("""
                # Complementary User Entity Controls
                """ + INTRODUCTION + """
                  • Review the user list each quarter.
                  • Tell us about leaks
                ===
                    without delay.
                  • Patch your laptops.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly(
                        "Review the user list each quarter.",
                        "Tell us about leaks without delay.",
                        "Patch your laptops.");
        assertThat(controls).extracting(control -> control.place().page()).containsExactly(4, 4, 5);
    }

    @Test
    void plainParagraphsBelowTheIntroductionAreControls() {
        var controls = read("""
                # User Control Considerations
                """ + INTRODUCTION + """
                Deciding which of their staff may use the system, and with which rights.

                Naming a contact for security notices.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly(
                        "Deciding which of their staff may use the system, and with which rights.",
                        "Naming a contact for security notices.");
    }

    @Test
    void numberedItemsLoseTheirNumbers() {
        var controls = read("""
                # Complementary Customer Controls
                """ + INTRODUCTION + """
                  1. Review the user list each quarter.
                  2. Keep administrators few; they see
                     everything.
                  10. Patch your laptops (CC6.8, CC7.1).

                # Subservice Organizations
                  • Nothing for the customer.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly(
                        "Review the user list each quarter.",
                        "Keep administrators few; they see everything.",
                        "Patch your laptops");
        assertThat(controls.getLast().criteria()).containsExactly("CC6.8", "CC7.1");
    }

    @Test
    void aTableNamesCriteriaInEitherColumn() {
        var first = read("""
                # Complementary User Entity Controls
                """ + INTRODUCTION + """
                Criteria | Complementary User Entity Control
                CC6.2 | Review the user list each quarter.

                CC6.8, | Patch your laptops and
                CC7.1 | your phones.
                """);
        var last = read("""
                # Complementary User Entity Controls
                """ + INTRODUCTION + """
                User Entity Control | | Related Criteria
                Review the user list each quarter. | CC6.2
                """.replace("quarter. |", "quarter. | |"));

        assertThat(first)
                .extracting(ComplementaryControl::text)
                .containsExactly("Review the user list each quarter.", "Patch your laptops and your phones.");
        assertThat(first.getLast().criteria()).containsExactly("CC6.8", "CC7.1");
        assertThat(last)
                .singleElement()
                .satisfies(control -> assertThat(control.criteria()).containsExactly("CC6.2"));
    }

    @Test
    void headingsWithinTheListDoNotEndIt() {
        var controls = read("""
                # Complementary User Entity Controls
                """ + INTRODUCTION + """
                ## Devices
                The following rests with the customer:
                  • Patch your laptops.

                ## Contracts
                Customers:
                  • Sign the agreement.

                # Control Activities
                  • Ours.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly("Patch your laptops.", "Sign the agreement.");
    }

    @Test
    void listsEmbeddedInTheServicesAreGatheredWhereNoHeadingGathersThem() {
        var controls = read("""
                # Messaging
                Larkspur sends messages.
                  • Fast.
                Customers are responsible for:
                  • Choosing recipients.

                # Billing
                User entities are responsible for the following:
                  • Checking invoices.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly("Choosing recipients.", "Checking invoices.");
    }

    @Test
    void responsibilitiesOfUserEntitiesAreNoControls() {
        var facts = Reports.withDescription("""
                # User Entity Responsibilities
                  • Pay the invoices.
                """);

        assertThat(facts.userEntityControls()).isEmpty();
        assertThat(facts.doubts()).anyMatch(doubt -> doubt.field().equals("userEntityControls"));
    }

    @Test
    void plainParagraphsAreItemsToo() {
        var controls = read("""
                # Complementary User Entity Controls
                """ + INTRODUCTION + """
                User entities are responsible for reviewing access.

                User entities should report incidents to Larkspur.
                """);

        assertThat(controls).hasSize(2);
    }

    @Test
    void misreadBulletsAreBullets() {
        var controls = read("""
                # Complementary User Entity Controls
                """ + INTRODUCTION + """
                  « Review the user list.
                  ¢ Patch your laptops
                    and phones.
                  + If you leave, tell us.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly("Review the user list.", "Patch your laptops and phones.", "If you leave, tell us.");
    }

    @Test
    void theTableMayRunOverThePage() {
        var controls = read("""
                # Complementary User Entity Controls
                """ + INTRODUCTION + """
                # | Complementary User Entity Control | | Related Criteria
                1 | Review the user list | | CC6.2
                ===
                # | Complementary User Entity Control | | Related Criteria
                  | each quarter. | |

                2 | Patch your laptops. | | CC6.8
                """.replace("# |", "No. |"));

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly("Review the user list each quarter.", "Patch your laptops.");
    }

    private static List<ComplementaryControl> read(String description) {
        return Reports.withDescription(description).userEntityControls();
    }

    @Test
    void aCriterionAboveAParagraphIsTheParagraphs() {
        var controls = read("""
                # User Control Considerations
                Certain criteria can be met only if user entities apply the complementary controls in this section.

                ## CC6.1
                Keys issued to the customer are stored in a protected place.

                ## CC6.2
                Workstations are patched and protected.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly(
                        "Keys issued to the customer are stored in a protected place.",
                        "Workstations are patched and protected.");
        assertThat(controls)
                .extracting(ComplementaryControl::criteria)
                .containsExactly(List.of("CC6.1"), List.of("CC6.2"));
    }

    @Test
    void responsibilitiesThatAreCalledComplementaryControlsCount() {
        var controls = read("""
                # User Entity Responsibilities
                Certain criteria can be met only if user entities apply the complementary controls in this section.

                1. Workstations are patched and protected.
                2. Terminals stand in closed offices.
                """);

        assertThat(controls).hasSize(2);
    }

    @Test
    void lettersThatFollowEachOtherBeginItemsOfTheirOwn() {
        var controls = read("""
                # Complementary User Entity Controls
                """ + INTRODUCTION + """
                  a. Supervising the use of the service by their personnel
                  b. Designating persons who may approve requests
                  c. Keeping a plan for outages of the
                     service.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly(
                        "Supervising the use of the service by their personnel",
                        "Designating persons who may approve requests",
                        "Keeping a plan for outages of the service.");
    }

    @Test
    void theHeadOfTheirTableIsNoTitle() {
        var controls = read("""
                # User Entity Responsibilities
                """ + INTRODUCTION + """
                ## CUEC No. | CUEC Description
                CUEC 1 | Review the user list.
                CUEC 2 | User entities must patch their laptops.
                """);

        assertThat(controls).hasSize(2);
    }

    @Test
    void controlsMayBeExpectedOfUserEntitiesByTheirTitle() {
        var controls = read("""
                # Controls Expected of User Entities
                """ + INTRODUCTION + """
                  • Review the user list each quarter.
                  • Patch your laptops.
                """);

        assertThat(controls)
                .extracting(ComplementaryControl::text)
                .containsExactly("Review the user list each quarter.", "Patch your laptops.");
    }
}
