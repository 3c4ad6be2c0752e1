package health.assay.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.assay.platform.database.Misconfigured;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DirectoriesTest {

    private static final Map<String, Object> GOOD = Map.of(
            "ASSAY_DIRECTORIES_OKTA_NAME", "Okta",
            "ASSAY_DIRECTORIES_OKTA_ISSUER", "https://harborlight.okta.example",
            "ASSAY_DIRECTORIES_OKTA_CLIENTID", "assay",
            "ASSAY_DIRECTORIES_OKTA_CLIENTSECRET", "a secret",
            "ASSAY_DIRECTORIES_OKTA_DOMAINS", "Harborlight.example, harborlight.org",
            "ASSAY_DIRECTORIES_OKTA_ORGANIZATION", "harborlight-wellness",
            "ASSAY_DIRECTORIES_OKTA_ROLES", "Compliance: COMPLIANCE_LEAD; IT: SECURITY_OFFICER, RISK_ANALYST");

    @Test
    void theEnvironmentSaysWhatADirectoryIs() {
        var directory = directories(GOOD).find("okta").orElseThrow();

        assertThat(directory.name()).isEqualTo("Okta");
        assertThat(directory.domains()).containsExactlyInAnyOrder("harborlight.example", "harborlight.org");
        assertThat(directory.groupClaim()).isEqualTo("groups");
        assertThat(directory.rolesOf(Set.of("IT", "Unknown")))
                .containsExactlyInAnyOrder("SECURITY_OFFICER", "RISK_ANALYST");
        assertThat(directory.toString()).doesNotContain("a secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISSUER | http://harborlight.okta.example | https",
                "DOMAINS | '' | domains is missing",
                "ROLES | Compliance: EMPEROR | no role EMPEROR",
                "ROLES | Compliance: AUDITOR | last day",
                "ROLES | Compliance | not of the form"
            })
    void settingsThatCannotBeMeantStopTheStart(String setting, String value, String why) {
        var settings = new HashMap<>(GOOD);
        settings.put("ASSAY_DIRECTORIES_OKTA_" + setting, value);

        assertThatThrownBy(() -> directories(settings))
                .isInstanceOf(Misconfigured.class)
                .hasMessageContaining(why);
    }

    private static Directories directories(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", settings));
        return new Directories(environment);
    }
}
