package health.assay.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// A bridge letter of the company of an example, printed as a PDF.
final class ALetter {

    private static final String WORDS = """
            Quillmarrow Health, Inc.
            March 3, 2025
            Re: SOC 2 Type 2 bridge letter
            To our customers:
            Our most recent SOC 2 Type 2 report covers the period January 1, 2024 to
            December 31, 2024.
            This letter covers the time from January 1, 2025 to February 28, 2025. To the
            best of our knowledge, there have been no material changes to the system of
            internal control in that time. This letter has not been examined by our auditor.
            Sincerely,
            Marguerite Salonen
            Chief Executive Officer
            Quillmarrow Health, Inc.
            """;

    private ALetter() {}

    static Path write(Path file) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                stream.setLeading(16);
                stream.newLineAtOffset(72, 700);
                for (var line : WORDS.lines().toList()) {
                    stream.showText(line);
                    stream.newLine();
                }
                stream.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }
}
