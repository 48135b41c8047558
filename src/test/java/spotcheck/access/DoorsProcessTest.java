package spotcheck.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import spotcheck.StageTest;

/** Each endpoint, page, list and export stands in the table of rights and turns away whoever has no post for it. */
class DoorsProcessTest extends StageTest {

    private static final MediaType UPLOAD = MediaType.parseMediaType("application/offset+octet-stream");

    /** Groups of one person for each role; nobody of them is in the registry. */
    private static final List<String> GROUPS = List.of(
            "organizer-500000",
            "leader-500000",
            "handler-500103",
            "enforcer-500103",
            "sampler-cq-body",
            "inspector-cq-lab1",
            "retester-cq-lab2",
            "auditor",
            "owner",
            "law-approver",
            "camunda-admin",
            "stranger");

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private RightsTable table;

    private MockMvc server;

    @BeforeEach
    void server() {
        server = MockMvcBuilders.webAppContextSetup(application).build();
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void everyEndpointStandsInTheTable() {
        assertThat(doors()).as("endpoints without a row in access/acts.csv").allMatch(door -> !table.behind(door)
                .isEmpty());
    }

    /** Who, when, from where: also what belongs to no case leaves a line in the log of acts. */
    @Test
    void everyDoorThatChangesSomethingIsLogged() {
        FilterRegistrationBean<?> log = application.getBean("actsLogged", FilterRegistrationBean.class);
        var logged = log.getUrlPatterns().stream()
                .map(pattern -> pattern.replace("/*", "/"))
                .toList();
        assertThat(doors())
                .filteredOn(door -> door.matches("(POST|PUT|DELETE) .*"))
                .hasSizeGreaterThan(20)
                .allMatch(door -> logged.stream()
                        .anyMatch(start -> (door.substring(door.indexOf(' ') + 1) + "/").startsWith(start)));
        assertThat(logged)
                .as("people, posts and grants in Admin")
                .contains("/engine-rest/", "/camunda/api/engine/", "/camunda/api/admin/auth/");
    }

    @Test
    void everyActIsAllowedToSomebody() {
        assertThat(table.acts()).allMatch(act -> !table.of(act.word()).isEmpty());
    }

    @Test
    void whatStandsInNoRowIsShutForEverybody() throws Exception {
        var mapping = application.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var forgotten = RequestMappingInfo.paths("/api/forgotten")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(forgotten, new Forgotten(), Forgotten.class.getDeclaredMethod("answer"));
        try {
            var answer = knock("GET /api/forgotten", "camunda-admin");
            assertThat(answer.getStatus()).isEqualTo(403);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("权限表中没有这一事项");
        } finally {
            mapping.unregisterMapping(forgotten);
        }
    }

    /** An endpoint of which the table knows nothing. */
    @RestController
    static class Forgotten {

        @ResponseBody
        String answer() {
            return "open";
        }
    }

    /** Who is let in is written out in {@code doors.csv}, by what the role is for, and not read from the table of rights. */
    @Test
    void aDoorIsShutForEverybodyWithoutAPostForIt() {
        var expected = WrittenOut.doors();
        assertThat(expected.keySet()).as("doors.csv").containsAll(doors());
        var seen = new SoftAssertions();
        for (var door : doors()) {
            for (var group : GROUPS) {
                var who = expected.getOrDefault(door, Set.of());
                var letIn = who.contains("everybody")
                        || who.contains(Post.of(group, "").role());
                seen.assertThat(isTurnedAway(door, group))
                        .as("%s as %s", door, group)
                        .isEqualTo(!letIn);
            }
        }
        seen.assertAll();
    }

    private boolean isTurnedAway(String door, String group) {
        try {
            var answer = knock(door, group);
            return answer.getStatus() == 403
                    && answer.getContentAsString(StandardCharsets.UTF_8).contains("您的岗位没有");
        } catch (Exception broken) {
            throw new AssertionError(door + " as " + group, broken);
        }
    }

    /** Requests without content: whoever is let in is then told what is missing, and nothing changes. */
    private MockHttpServletResponse knock(String door, String group) throws Exception {
        identity.setAuthentication("somebody", List.of(group));
        var method = door.substring(0, door.indexOf(' '));
        var path = door.substring(door.indexOf(' ') + 1)
                .replaceAll("\\{\\*[^}]+}", "none")
                .replaceAll("\\{[^}]+}", "999999999");
        var request = request(HttpMethod.valueOf(method), path);
        if (!method.equals("GET") && path.startsWith("/api/")) {
            request.contentType(method.equals("PATCH") ? UPLOAD : MediaType.APPLICATION_JSON)
                    .content("{");
        }
        try {
            return server.perform(request).andReturn().getResponse();
        } finally {
            identity.clearAuthentication();
        }
    }

    private Set<String> doors() {
        var doors = new TreeSet<String>();
        for (var mapping :
                application.getBeansOfType(RequestMappingHandlerMapping.class).values()) {
            mapping.getHandlerMethods().forEach((info, method) -> {
                if (method.getBeanType().getName().startsWith("spotcheck") || isInterface(info)) {
                    doors.addAll(doorsOf(info));
                }
            });
        }
        return doors;
    }

    private static boolean isInterface(RequestMappingInfo info) {
        return info.getPatternValues().stream().anyMatch(pattern -> pattern.startsWith("/api"));
    }

    private static List<String> doorsOf(RequestMappingInfo info) {
        var doors = new ArrayList<String>();
        info.getPatternValues()
                .forEach(pattern ->
                        info.getMethodsCondition().getMethods().forEach(method -> doors.add(method + " " + pattern)));
        return doors;
    }
}
