package health.assay.dissect;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.dissect.report.Dissection;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Files made to hurt end in a reading with a doubt, or in one clear line. The time limits only catch what hangs.
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePdfTest {

    @TempDir
    private Path folder;

    @Test
    void formsThatDrawEachOtherWithoutEndAreCutOff() throws Exception {
        var dissection = dissect(document -> {
            var form = form(document, "BT ET ", new COSDictionary());
            for (var level = 0; level < 12; level++) {
                var resources = new COSDictionary();
                var forms = new COSDictionary();
                forms.setItem(COSName.getPDFName("F"), form.getCOSObject());
                resources.setItem(COSName.XOBJECT, forms);
                form = form(document, "/F Do ".repeat(10), resources);
            }
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), form);
            page(document, "/F Do").setResources(resources);
        });

        assertThat(dissection.doubts()).anyMatch(doubt -> doubt.message().contains("Page 1 is damaged"));
    }

    @Test
    void aPageThatUnpacksToGigabytesIsCutOff() throws Exception {
        var dissection = dissect(document -> {
            var page = new PDPage();
            document.addPage(page);
            var packed = document.getDocument().createCOSStream();
            try (var out = packed.createOutputStream(COSName.FLATE_DECODE)) {
                spaces(out, 300);
            }
            page.getCOSObject().setItem(COSName.CONTENTS, packed);
        });

        assertThat(dissection.doubts()).anyMatch(doubt -> doubt.message().contains("Page 1 is damaged"));
    }

    @Test
    void aFormThatUnpacksToGigabytesIsCutOff() throws Exception {
        var dissection = dissect(document -> {
            var packed = document.getDocument().createCOSStream();
            packed.setItem(COSName.SUBTYPE, COSName.FORM);
            try (var out = packed.createOutputStream(COSName.FLATE_DECODE)) {
                spaces(out, 300);
            }
            var resources = new PDResources();
            resources.put(COSName.getPDFName("F"), new PDFormXObject(packed));
            page(document, "/F Do").setResources(resources);
        });

        assertThat(dissection.document().pages()).isEqualTo(1);
    }

    @Test
    void operandsNestedTenThousandDeepDoNotOverflow() throws Exception {
        var dissection = dissect(document -> page(document, "[".repeat(10_000) + "]".repeat(10_000) + " TJ"));

        assertThat(dissection.document().pages()).isEqualTo(1);
    }

    @Test
    void aPictureThatClaimsToBeEnormousIsNotUnpacked() throws Exception {
        var dissection = dissect(document -> {
            var picture = document.getDocument().createCOSStream();
            picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
            picture.setInt(COSName.WIDTH, 100_000);
            picture.setInt(COSName.HEIGHT, 100_000);
            picture.setInt(COSName.BITS_PER_COMPONENT, 8);
            picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            try (var out = picture.createOutputStream(COSName.FLATE_DECODE)) {
                spaces(out, 8);
            }
            var pictures = new COSDictionary();
            pictures.setItem(COSName.getPDFName("I"), picture);
            var resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, pictures);
            page(document, "600 0 0 800 0 0 cm /I Do").setResources(new PDResources(resources));
        });

        assertThat(dissection.doubts()).anyMatch(doubt -> doubt.field().equals("document.ocr"));
    }

    @Test
    void aPageTreeThatContainsItselfEnds() throws Exception {
        var file = folder.resolve("hostile.pdf");
        try (var document = new PDDocument()) {
            page(document, "BT ET");
            var tree = document.getDocumentCatalog().getPages().getCOSObject();
            ((COSArray) tree.getDictionaryObject(COSName.KIDS)).add(tree);
            tree.setInt(COSName.COUNT, 2);
            document.save(file.toFile());
        }

        assertThat(outcome(file)).isNotEmpty();
    }

    private static String outcome(Path file) throws Exception {
        try {
            return "read, %d pages"
                    .formatted(new Dissector().dissect(file).document().pages());
        } catch (Unreadable refused) {
            return refused.getMessage();
        }
    }

    private interface Making {
        void of(PDDocument document) throws IOException;
    }

    private Dissection dissect(Making making) throws Exception {
        var file = folder.resolve("hostile.pdf");
        try (var document = new PDDocument()) {
            making.of(document);
            document.save(file.toFile());
        }
        return new Dissector().dissect(file);
    }

    private static PDPage page(PDDocument document, String content) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        page.getCOSObject().setItem(COSName.CONTENTS, stream(document, content));
        return page;
    }

    private static PDFormXObject form(PDDocument document, String content, COSDictionary resources) throws IOException {
        var stream = stream(document, content);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.RESOURCES, resources);
        return new PDFormXObject(stream);
    }

    private static COSStream stream(PDDocument document, String content) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static void spaces(OutputStream out, int megabytes) throws IOException {
        var block = " ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
        for (var written = 0; written < megabytes; written++) {
            out.write(block);
        }
    }
}
