package health.assay.dissect.page;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/// Bytes in memory, read one at a time in one thread, and so without locks or buffers between.
final class ContentBytes implements RandomAccessRead {

    private static final int MOST_BYTES = 64 << 20;

    private final byte[] bytes;
    private int position;
    private boolean closed;

    ContentBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Everything that can be read, up to a limit that no honest page comes near.
    static byte[] all(RandomAccessRead packed) throws IOException {
        var bytes = new byte[1 << 12];
        var length = 0;
        for (var read = 0; read >= 0; read = packed.read(bytes, length, bytes.length - length)) {
            length += read;
            if (length == bytes.length) {
                if (length >= MOST_BYTES) {
                    throw new IOException("More than " + MOST_BYTES + " bytes are packed in one page");
                }
                bytes = Arrays.copyOf(bytes, 2 * length);
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public int read() {
        return position < bytes.length ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (position >= bytes.length) {
            return -1;
        }
        var count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }

    @Override
    public int peek() {
        return position < bytes.length ? bytes[position] & 0xff : -1;
    }

    @Override
    public void rewind(int count) throws IOException {
        seek((long) position - count);
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long to) throws IOException {
        if (to < 0) {
            throw new IOException("There is nothing before the first byte");
        }
        position = (int) Math.min(to, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }
}
