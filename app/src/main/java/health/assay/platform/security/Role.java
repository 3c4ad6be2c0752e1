package health.assay.platform.security;

/// The roles every organization has. What each may do stands with the permissions, beside the module that they guard.
public enum Role {
    ADMINISTRATOR("Administrator"),
    COMPLIANCE_LEAD("Compliance lead"),
    SECURITY_OFFICER("Security officer"),
    PRIVACY_OFFICER("Privacy officer"),
    RISK_ANALYST("Risk analyst"),
    CONTROL_OWNER("Control owner"),
    WORKFORCE_MEMBER("Workforce member"),
    AUDITOR("Auditor"),
    RESPONDENT("Respondent");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
