package health.assay.platform.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.Arrays;

/// Tells what a file is while it passes by. Archives are told by the names in their directory; nothing is unpacked.
final class TypeReading {

    private static final int HEAD = 16;
    private static final int TAIL = 1 << 16; // holds the directory of any usual document
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(HEAD);
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(8192);
    private byte[] tail = {};
    private byte[] undecoded = {};
    private boolean text = true;
    private long size;

    void take(byte[] bytes, int length) {
        head.write(bytes, 0, Math.min(length, HEAD - Math.min(HEAD, head.size())));
        size += length;
        tail = lastOf(tail, bytes, length);
        if (text) {
            readAsText(bytes, length);
        }
    }

    private static byte[] lastOf(byte[] before, byte[] bytes, int length) {
        var whole = Arrays.copyOf(before, before.length + length);
        System.arraycopy(bytes, 0, whole, before.length, length);
        return whole.length <= TAIL ? whole : Arrays.copyOfRange(whole, whole.length - TAIL, whole.length);
    }

    private void readAsText(byte[] bytes, int length) {
        var whole = Arrays.copyOf(undecoded, undecoded.length + length);
        System.arraycopy(bytes, 0, whole, undecoded.length, length);
        var in = ByteBuffer.wrap(whole);
        boolean more;
        do {
            var result = decoder.decode(in, characters.clear(), false);
            text = !result.isError() && isPlain(characters.flip());
            more = result.isOverflow();
        } while (text && more);
        undecoded = Arrays.copyOfRange(whole, in.position(), whole.length);
    }

    private static boolean isPlain(CharBuffer characters) {
        return characters
                .chars()
                .allMatch(c -> c >= ' ' && c != 0x7f || c == '\n' || c == '\r' || c == '\t' || c == '\f');
    }

    ContentType type() {
        var start = head.toString(ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return ContentType.PDF;
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return ContentType.PNG;
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return ContentType.JPEG;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return archive(new String(tail, ISO_8859_1));
        }
        return text && size > 0 && undecoded.length == 0 ? ContentType.TEXT : ContentType.UNKNOWN;
    }

    private static ContentType archive(String directory) {
        if (!lists(directory, "[Content_Types].xml")) {
            return ContentType.ZIP;
        }
        if (lists(directory, "word/document.xml")) {
            return ContentType.DOCX;
        }
        return lists(directory, "xl/workbook.xml") ? ContentType.XLSX : ContentType.ZIP;
    }

    /// An entry of the directory has 46 bytes before its name, with the name's length at 28.
    private static boolean lists(String directory, String name) {
        for (var at = directory.indexOf(name); at >= 0; at = directory.indexOf(name, at + 1)) {
            var entry = at - 46;
            if (entry >= 0
                    && directory.startsWith("PK\u0001\u0002", entry)
                    && directory.charAt(entry + 28) == name.length()
                    && directory.charAt(entry + 29) == 0) {
                return true;
            }
        }
        return false;
    }
}
