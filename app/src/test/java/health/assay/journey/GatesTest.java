package health.assay.journey;

import static org.assertj.core.api.Assertions.assertThat;

import health.assay.platform.people.Organization;
import health.assay.platform.security.Needs;
import health.assay.platform.security.OpenTo;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every way in, tried by those who may not come in.
class GatesTest {

    private static Installation installation;
    private static Organization harborlight;
    private static Visitor administrator;
    private static Visitor stranger;
    private static Visitor workforceMember;
    private static Program strangersProgram;
    private static Program programWithoutScope;

    /// A handler and one address it answers to.
    private record Route(RequestMethod method, String path, HandlerMethod handler) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    static void open() {
        installation = Installation.start();
        administrator = Visitor.administrator(installation, "Harborlight Wellness", "ines@harborlight.example");
        harborlight = administrator.organization();
        stranger = Visitor.administrator(installation, "Elsewhere Clinic", "max@elsewhere.example");
        workforceMember = Visitor.member(installation, administrator, "ada@harborlight.example", "WORKFORCE_MEMBER");
        strangersProgram = Program.of(stranger, Set.of("people.read", "people.invite", "audit.read"));
        programWithoutScope = Program.of(administrator, Set.of("people.settings"));
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    @Test
    void noHandlerIsLeftOpenByAccident() {
        assertThat(routes())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.handler().hasMethodAnnotation(Needs.class)
                                ^ route.handler().hasMethodAnnotation(OpenTo.class))
                        .as(route.handler().toString())
                        .isTrue());
    }

    @Test
    void nobodyIsSentToSignIn() {
        var nobody = Visitor.nobody(installation);

        assertThat(inside()).isNotEmpty().allSatisfy(route -> {
            var answer = nobody.send(route.method().name(), "/o/" + harborlight.slug() + route.path());
            assertThat(answer.statusCode()).as(route.toString()).isIn(302, 403);
            assertThat(answer.body()).as(route.toString()).doesNotContain("Harborlight");
        });
    }

    @Test
    void toAStrangerNothingIsThere() {
        assertThat(inside()).isNotEmpty().allSatisfy(route -> {
            var answer = stranger.send(route.method().name(), "/o/" + harborlight.slug() + route.path());
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
            assertThat(answer.body()).as(route.toString()).doesNotContain("Harborlight");
        });
    }

    @Test
    void anUnknownOrganizationLooksLikeSomebodyElses() {
        var unknown = stranger.send("GET", "/o/no-such-organization/home");
        var somebodyElses = stranger.send("GET", "/o/" + harborlight.slug() + "/home");

        assertThat(unknown.statusCode()).isEqualTo(somebodyElses.statusCode());
    }

    @Test
    void aMemberMayDoWhatTheirRoleAllowsAndNoMore() {
        assertThat(inside()).isNotEmpty().allSatisfy(route -> {
            var needs = route.handler().getMethodAnnotation(Needs.class);
            var allowed = needs == null || workforceMember.permissions().contains(needs.value());
            var answer = workforceMember.send(route.method().name(), "/o/" + harborlight.slug() + route.path());
            if (allowed) {
                assertThat(answer.statusCode()).as(route.toString()).isNotEqualTo(403);
            } else {
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
            }
        });
    }

    @Test
    void aProgramWithoutATokenIsAskedForOne() {
        var nobody = Program.without(installation);

        assertThat(programs()).isNotEmpty().allSatisfy(route -> {
            for (var path : List.of(route.path(), "/o/" + harborlight.slug() + route.path())) {
                var answer = nobody.send(route.method().name(), path);
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"assay\"");
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .contains("json");
                assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            }
        });
    }

    @Test
    void aSessionIsNoTokenForAProgram() {
        assertThat(programs())
                .allSatisfy(route -> assertThat(administrator
                                .send(route.method().name(), route.path())
                                .statusCode())
                        .as(route.toString())
                        .isEqualTo(401));
    }

    @Test
    void toAStrangersProgramNothingIsThere() {
        assertThat(programs()).isNotEmpty().allSatisfy(route -> {
            var answer = strangersProgram.send(route.method().name(), "/o/" + harborlight.slug() + route.path());
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(404);
            assertThat(answer.body()).as(route.toString()).doesNotContain("Harborlight");
        });
    }

    @Test
    void aProgramMayDoWhatItsTokenIsForAndNoMore() {
        assertThat(programs().stream().filter(route -> route.handler().hasMethodAnnotation(Needs.class)))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(programWithoutScope
                                .send(route.method().name(), route.path())
                                .statusCode())
                        .as(route.toString())
                        .isEqualTo(403));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var answer = administrator.sendWithoutToken("/o/" + harborlight.slug() + "/settings");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void pagesForbidWhatTheyDoNotNeed() {
        HttpResponse<String> page = Visitor.nobody(installation).send("GET", "/sign-in");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().map())
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsKey("referrer-policy");
    }

    /// Those inside an organization.
    private static List<Route> inside() {
        return routes().filter(
                        route -> route.handler().hasMethodAnnotation(Needs.class) || open(route) == OpenTo.Whom.MEMBERS)
                .filter(route -> !isForPrograms(route))
                .toList();
    }

    /// Those that want a token.
    private static List<Route> programs() {
        return routes().filter(GatesTest::isForPrograms).toList();
    }

    private static boolean isForPrograms(Route route) {
        return route.path().matches("/(api/v1|scim)/.*");
    }

    private static OpenTo.Whom open(Route route) {
        var open = route.handler().getMethodAnnotation(OpenTo.class);
        return open == null ? OpenTo.Whom.SIGNED_IN : open.value();
    }

    private static Stream<Route> routes() {
        return installation
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("health.assay"))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(pattern -> new Route(
                                entry.getKey().getMethodsCondition().getMethods().stream()
                                        .findFirst()
                                        .orElse(RequestMethod.GET),
                                filled(pattern),
                                entry.getValue())));
    }

    private static String filled(String pattern) {
        return pattern.replaceAll("\\{[^}]+}", "0198c0de-0000-7000-8000-000000000000");
    }
}
