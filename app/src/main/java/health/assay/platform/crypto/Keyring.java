package health.assay.platform.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.prf.PrfSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The keys of one organization, or of the installation: one keyset for each use.
final class Keyring {

    private final Map<Use, KeysetHandle> keysets;

    private Keyring(Map<Use, KeysetHandle> keysets) {
        this.keysets = new EnumMap<>(keysets);
    }

    static Keyring fresh() {
        var keysets = new EnumMap<Use, KeysetHandle>(Use.class);
        for (var use : List.of(Use.values())) {
            keysets.put(use, Keysets.fresh(use.parameters()));
        }
        return new Keyring(keysets);
    }

    Keyring renewed() {
        var renewed = new EnumMap<>(keysets);
        renewed.replaceAll((use, keys) -> use.isRenewable() ? Keysets.renewed(keys, use.parameters()) : keys);
        return new Keyring(renewed);
    }

    KeysetHandle keyset(Use use) {
        var keyset = keysets.get(use);
        if (keyset == null) {
            throw new IllegalStateException("There is no key for " + use);
        }
        return keyset;
    }

    Aead data() {
        return Keysets.aead(keyset(Use.DATA));
    }

    StreamingAead stream() {
        return Keysets.primitive(keyset(Use.STREAM), StreamingAead.class);
    }

    PrfSet index() {
        return Keysets.primitive(keyset(Use.INDEX), PrfSet.class);
    }

    PublicKeySign signing() {
        return Keysets.primitive(keyset(Use.SIGNING), PublicKeySign.class);
    }

    byte[] bytes() {
        var buffer = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(buffer)) {
            out.writeByte(keysets.size());
            for (var keyset : keysets.entrySet()) {
                var bytes = Keysets.bytes(keyset.getValue());
                out.writeByte(keyset.getKey().ordinal());
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return buffer.toByteArray();
    }

    static Keyring parse(byte[] bytes) throws GeneralSecurityException {
        var keysets = new EnumMap<Use, KeysetHandle>(Use.class);
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (var left = in.readByte(); left > 0; left--) {
                var use = Use.values()[in.readByte()];
                keysets.put(use, Keysets.parse(in.readNBytes(in.readInt())));
            }
        } catch (IOException cut) {
            throw new GeneralSecurityException("A keyring is cut off", cut);
        }
        return new Keyring(keysets);
    }

    @Override
    public String toString() {
        return "[keys]";
    }
}
