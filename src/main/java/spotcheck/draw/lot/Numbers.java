package spotcheck.draw.lot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.DigestException;
import java.security.MessageDigest;

/** Numbers of one stratum: SHA-256 in counter mode, four unsigned words of 64 bits a block, big-endian. */
final class Numbers {

    private static final int HASH = 32;

    private final MessageDigest digest = CanonicalText.sha256();
    private final byte[] input;
    private final ByteBuffer block = ByteBuffer.allocate(HASH).order(ByteOrder.BIG_ENDIAN);
    private long counter;

    Numbers(byte[] start, String stratum) {
        var name = CanonicalText.bytes(stratum);
        input = new byte[start.length + name.length + 1 + Long.BYTES];
        System.arraycopy(start, 0, input, 0, start.length);
        System.arraycopy(name, 0, input, start.length, name.length);
        block.position(HASH);
    }

    /** A number from 0 to {@code below} - 1, each as likely: words above the last whole multiple are passed over. */
    long below(long below) {
        // 2^64 mod below, without a number of 65 bits
        long tail = Long.remainderUnsigned(-below, below);
        while (true) {
            long word = word();
            if (tail == 0 || Long.compareUnsigned(word, -tail) < 0) {
                return Long.remainderUnsigned(word, below);
            }
        }
    }

    private long word() {
        if (!block.hasRemaining()) {
            ByteBuffer.wrap(input).putLong(input.length - Long.BYTES, counter++);
            digest.update(input);
            try {
                digest.digest(block.array(), 0, HASH);
            } catch (DigestException impossible) {
                throw new IllegalStateException(impossible);
            }
            block.rewind();
        }
        return block.getLong();
    }
}
