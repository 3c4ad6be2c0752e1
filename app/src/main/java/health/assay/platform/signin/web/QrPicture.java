package health.assay.platform.signin.web;

import health.assay.platform.kernel.Sensitive;
import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What an authenticator app photographs, as the path of an SVG: one square for each dark field.
public record QrPicture(int side, String path) {

    static QrPicture of(Sensitive<String> secret, String account) {
        var label =
                URLEncoder.encode("Assay:" + account, StandardCharsets.UTF_8).replace("+", "%20");
        var key = secret.reveal().replace("=", "");
        var code =
                QrCode.encodeText("otpauth://totp/%s?secret=%s&issuer=Assay".formatted(label, key), QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return new QrPicture(code.size, path.toString());
    }
}
