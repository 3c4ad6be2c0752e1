package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.audit.Audit;
import health.assay.platform.audit.AuditExport;
import health.assay.platform.audit.AuditQuery;
import health.assay.platform.audit.Entry;
import health.assay.platform.database.Scope;
import health.assay.platform.people.Entrance;
import health.assay.platform.people.Members;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs do with tokens.
class ProgramsTest {

    private static final Pattern TOKEN = Pattern.compile("asy_[A-Za-z0-9_-]{54}");
    private static Installation installation;
    private static Visitor administrator;

    @BeforeAll
    static void open() {
        installation = Installation.start();
        administrator = Visitor.administrator(installation, "Harborlight Wellness", "ines@harborlight.example");
        for (var name : List.of("ada", "ben", "cleo")) {
            Visitor.member(installation, administrator, name + "@harborlight.example", "WORKFORCE_MEMBER");
        }
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void aTokenMadeOnThePageIsShownOnceAndWorksUntilItIsRevoked() {
        var base = "/o/harborlight-wellness/tokens";
        var lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
        var made = administrator.send(
                "POST", base + "/make", Map.of("name", "Directory export", "scopes", "people.read", "until", lastDay));
        var found = TOKEN.matcher(made.body());
        assertThat(found.find()).isTrue();
        var program = Program.with(installation, found.group());

        var works = program.get("/api/v1/organization");
        var page = administrator.send("GET", base).body();
        var revoke = Pattern.compile("/tokens/([0-9a-f-]{36})/revoke").matcher(page);
        assertThat(revoke.find()).isTrue();
        administrator.send("POST", base + "/" + revoke.group(1) + "/revoke");

        assertThat(works.statusCode()).isEqualTo(200);
        assertThat(json(works.body()).path("slug").asString()).isEqualTo("harborlight-wellness");
        assertThat(page)
                .contains("Directory export")
                .doesNotContain(found.group())
                .doesNotContain(">Never<");
        assertThat(program.get("/api/v1/organization").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-01-01", "2099-01-01", "soon"})
    void aTokenNeedsALastDayWithinAYear(String until) {
        var answer = administrator.send(
                "POST",
                "/o/harborlight-wellness/tokens/make",
                Map.of("name", "Too long", "scopes", "people.read", "until", until));

        assertThat(answer.body()).contains("from today until a year from now").doesNotContain("asy_");
    }

    @Test
    void nobodyGivesATokenMoreThanTheyHave() {
        var lead = Visitor.member(installation, administrator, "lea@harborlight.example", "COMPLIANCE_LEAD");

        var answer = lead.send(
                "POST",
                "/o/harborlight-wellness/tokens/make",
                Map.of(
                        "name",
                        "Too much",
                        "scopes",
                        "people.settings",
                        "until",
                        LocalDate.now(ZoneOffset.UTC).plusDays(1).toString()));

        assertThat(answer.body())
                .contains("nothing that you may not do yourself")
                .doesNotContain("asy_");
    }

    @Test
    void membersComePageByPage() {
        var program = Program.of(administrator, Set.of("people.read"));
        var emails = new ArrayList<String>();
        var path = "/api/v1/members?limit=2";

        for (var page = json(program.get(path).body()); ; ) {
            page.path("items").forEach(member -> emails.add(member.path("email").asString()));
            var next = page.path("next");
            if (next.isNull() || next.isMissingNode()) {
                break;
            }
            page = json(program.get(path + "&cursor=" + next.asString()).body());
        }

        assertThat(emails)
                .doesNotHaveDuplicates()
                .contains("ines@harborlight.example", "ada@harborlight.example", "cleo@harborlight.example");
        assertThat(program.get("/api/v1/members?cursor=bm8").statusCode()).isEqualTo(400);
    }

    @Test
    void anInvitationSentTwiceWithOneKeyInvitesOnceAndIsTheTokensAct() {
        var program = Program.of(administrator, Set.of("people.invite"));
        var body = "{\"email\": \"dora@harborlight.example\", \"roles\": [\"CONTROL_OWNER\"]}";

        var first = program.post("/api/v1/invitations", body, "dora-1");
        var again = program.post("/api/v1/invitations", body, "dora-1");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(json(first.body()).path("link").asString()).contains("/join/");
        assertThat(record())
                .filteredOn(entry -> entry.author().id().equals(program.id().toString()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act().action()).isEqualTo("member.invited");
                    assertThat(entry.author().name()).isEqualTo("Nightly import, a token of Ines Okafor");
                });
    }

    @Test
    void aTokenThatMayOnlyInviteMakesNobodyAnAdministrator() {
        var program = Program.of(administrator, Set.of("people.invite"));

        var answer = program.post(
                "/api/v1/invitations",
                "{\"email\": \"eve@harborlight.example\", \"roles\": [\"ADMINISTRATOR\"]}",
                "eve-1");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theRecordComesByPageAndAsAFileThatHolds() throws IOException {
        var program = Program.of(administrator, Set.of("audit.read"));

        var page = json(program.get("/api/v1/record?limit=3").body());
        var next = json(
                program.get("/api/v1/record?limit=3&cursor=" + page.path("next").asString())
                        .body());
        var file = program.get("/api/v1/record", "application/jsonl").body();

        assertThat(page.path("items")).hasSize(3);
        assertThat(next.path("items").path(0).path("hash").asString())
                .isEqualTo(page.path("items").path(2).path("previousHash").asString());
        assertThat(AuditExport.verify(new StringReader(file)).holds()).isTrue();
        assertThat(file).contains("\"action\":\"web.exported\"");
    }

    @Test
    void aTokenLosesWhatItsMakerLosesAndIsVoidWhenTheyLeave() {
        var officer = Visitor.member(installation, administrator, "otto@harborlight.example", "SECURITY_OFFICER");
        var program = Program.of(officer, Set.of("audit.read", "people.read"));
        assertThat(program.get("/api/v1/record").statusCode()).isEqualTo(200);

        asAdministrator(
                () -> installation.bean(Members.class).change(officer.person(), Set.of("CONTROL_OWNER"), "", null));
        var narrowed = program.get("/api/v1/record");
        var kept = program.get("/api/v1/members");
        asAdministrator(() -> installation.bean(Members.class).remove(officer.person()));

        assertThat(narrowed.statusCode()).isEqualTo(403);
        assertThat(kept.statusCode()).isEqualTo(200);
        var voided = program.get("/api/v1/members");
        assertThat(voided.statusCode()).isEqualTo(401);
        assertThat(voided.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
    }

    @Test
    void aTokenOpensNoPage() {
        var program = Program.of(administrator, Set.of("people.read"));

        assertThat(program.get("/o/harborlight-wellness/members").statusCode()).isEqualTo(302);
        assertThat(program.get("/o/harborlight-wellness/api/v1/members").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTokenWithAnotherSecretOpensNothing() {
        var program = Program.of(administrator, Set.of("people.read"));
        var forged = program.token().substring(0, 57) + (program.token().endsWith("A") ? "B" : "A");

        assertThat(Program.with(installation, forged).get("/api/v1/members").statusCode())
                .isEqualTo(401);
        assertThat(Program.with(installation, "asy_").get("/api/v1/members").statusCode())
                .isEqualTo(401);
    }

    @Test
    void theDescriptionNamesTheResourcesAndTheToken() {
        var description = json(administrator.send("GET", "/api/openapi.json").body());

        var names = new HashMap<String, JsonNode>();
        description.path("paths").properties().forEach(path -> names.put(path.getKey(), path.getValue()));
        assertThat(names)
                .containsKeys("/api/v1/organization", "/api/v1/members", "/api/v1/invitations", "/api/v1/record");
        assertThat(description.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    private static List<Entry> record() {
        return asAdministrator(() -> installation
                .bean(Audit.class)
                .page(new AuditQuery(null, null, null, null, 500))
                .entries());
    }

    private static <T> T asAdministrator(Supplier<T> work) {
        var entered = installation
                .bean(Entrance.class)
                .enter(new Entrance.SignedIn(administrator.email(), false), "harborlight-wellness", "test")
                .orElseThrow();
        return Scope.of(entered.organization().id()).call(() -> entered.actor().call(work));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
