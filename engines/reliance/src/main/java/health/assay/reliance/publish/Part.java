package health.assay.reliance.publish;

import java.util.Locale;

/// The parts of HIPAA that a vendor's report is tallied by, in the order they are printed.
public enum Part {
    ADMINISTRATIVE("Administrative safeguards", "164.308"),
    PHYSICAL("Physical safeguards", "164.310"),
    TECHNICAL("Technical safeguards", "164.312"),
    ORGANIZATIONAL("Organizational requirements", "164.314"),
    DOCUMENTATION("Policies and documentation", "164.316"),
    BREACH("Breach notice by the vendor", "164.410"),
    PRIVACY("Privacy duties of the vendor", "164.502, 164.504"),
    COVERED_ENTITY("Duties that stay with you", "164.400 to 164.534");

    private final String title;
    private final String sections;

    Part(String title, String sections) {
        this.title = title;
        this.sections = sections;
    }

    public String title() {
        return title;
    }

    public String sections() {
        return sections;
    }

    /// What the part is called in a link.
    String anchor() {
        return "part-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isSecurityRule() {
        return switch (this) {
            case ADMINISTRATIVE, PHYSICAL, TECHNICAL, ORGANIZATIONAL, DOCUMENTATION -> true;
            case BREACH, PRIVACY, COVERED_ENTITY -> false;
        };
    }

    static boolean isSecurityRule(String citation) {
        return of(citation, false).isSecurityRule();
    }

    static Part of(String citation, boolean bindsBusinessAssociate) {
        for (var part : values()) {
            if (part.isSecurityRule() && citation.startsWith(part.sections)) {
                return part;
            }
        }
        if (!bindsBusinessAssociate) {
            return COVERED_ENTITY;
        }
        return citation.startsWith("164.4") ? BREACH : PRIVACY;
    }
}
