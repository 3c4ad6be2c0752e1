package health.assay.dissect.prose;

import health.assay.dissect.page.Hyphens;
import health.assay.dissect.page.Page;
import health.assay.dissect.prose.text.Passage;
import java.util.List;

/// Small reports for tests, whole but for what a test puts in.
final class Reports {

    static final String SCOPE = """
            We have examined Larkspur Care, Inc.’s accompanying description of its Larkspur Platform titled
            “Description of the Larkspur Platform” throughout the period July 1, 2023 to June 30, 2024 based on the
            criteria in DC section 200 and the suitability of the design and operating effectiveness of controls, to
            provide reasonable assurance that commitments were achieved based on the trust services criteria relevant
            to security and availability set forth in TSP section 100, 2017 Trust Services Criteria for Security,
            Availability, Processing Integrity, Confidentiality, and Privacy (AICPA, Trust Services Criteria).
            """;

    static final String OPINION = """
            In our opinion, in all material respects,
            a. the description presents the Larkspur Platform that was designed and implemented throughout the period
            July 1, 2023 to June 30, 2024;
            b. the controls were suitably designed throughout that period; and
            c. the controls operated effectively throughout that period.
            """;

    static final String SIGNATURE = """
            Hawthorn & Vale LLP
            Columbus, Ohio
            September 6, 2024
            """;

    static final String ASSERTION = """
            We have prepared the accompanying description. We confirm, to the best of our knowledge and belief, that
            the description presents the Larkspur Platform and that the controls were suitably designed and operated
            effectively throughout the period July 1, 2023 to June 30, 2024.

            Ada Quill
            Chief Executive Officer
            Larkspur Care, Inc.
            September 6, 2024
            """;

    private Reports() {}

    static String auditor(String scope, String opinion) {
        return """
                # SECTION I – Independent Service Auditor’s Report
                To the Management of Larkspur Care, Inc.:

                ## Scope
                %s
                ## Service Auditor’s Responsibilities
                Our examination was conducted in accordance with attestation standards established by the American
                Institute of Certified Public Accountants. Our team included professionals who are qualified.

                • Assessing the risks that controls were not suitably designed or did not operate effectively

                ## Inherent Limitations
                Deterioration of controls may have an adverse effect on the service organization.

                %s
                ## Restricted Use
                This report is intended solely for specified parties.

                %s""".formatted(scope, opinion, SIGNATURE);
    }

    static String whole(String auditor, String assertion, String description) {
        return """
                # Larkspur Care, Inc.
                SOC 2 Type 2 Report
                For the Period July 1, 2023 to June 30, 2024
                ===
                %s===
                # SECTION II – Larkspur Care, Inc.’s Management Assertion
                %s===
                # SECTION III – Larkspur Care, Inc.’s Description of Its Larkspur Platform
                %s===
                # SECTION IV – Trust Services Criteria, Related Controls, and Tests of Controls
                The tests were performed by Hawthorn & Vale LLP.
                """.formatted(auditor, assertion, description);
    }

    static ProseFacts withOpinion(String opinion) {
        return Prose.read(Sheets.of(whole(auditor(SCOPE, opinion), ASSERTION, "The system.\n")));
    }

    static ProseFacts withScope(String scope) {
        return Prose.read(Sheets.of(whole(auditor(scope, "## Opinion\n" + OPINION), ASSERTION, "The system.\n")));
    }

    static ProseFacts withAssertion(String opinion, String assertion) {
        return Prose.read(Sheets.of(whole(auditor(SCOPE, opinion), assertion, "The system.\n")));
    }

    static ProseFacts withDescription(String description) {
        return Prose.read(Sheets.of(whole(
                auditor(SCOPE, "## Opinion\n" + OPINION), ASSERTION, description.replaceAll("(?m)^(#+) ", "#$1 "))));
    }

    static Passage passage(String text) {
        List<Page> pages = Sheets.of(text);
        return Passage.of(pages.stream().flatMap(page -> page.lines().stream()).toList(), new Hyphens(pages));
    }
}
