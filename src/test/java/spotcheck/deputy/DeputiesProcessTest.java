package spotcheck.deputy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.access.Denied;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entry;
import spotcheck.publication.PublicationForms;

/** An organizer is away; the leader of the same authority drafts meanwhile, and the file says for whom. */
class DeputiesProcessTest extends StageTest {

    private static final String POST = "organizer-500000";

    @Autowired
    private Deputies deputies;

    @Autowired
    private DeputyRows rows;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void people() {
        someone("cq-organizer", POST);
        someone("cq-leader", "leader-500000");
    }

    @AfterEach
    void everybodyIsGone() {
        identity.clearAuthentication();
        jdbc.sql("delete from deputy").update();
        for (var person : List.of("cq-leader", "cq-organizer")) {
            identity.deleteUser(person);
        }
    }

    @Test
    void aDeputyActsVisiblyOnBehalfFromTheFirstToTheLastDay() {
        as("cq-organizer", () -> deputies.appoint(forLeader(TODAY.plusDays(1), TODAY.plusDays(3))));
        assertThat(groups("cq-leader")).doesNotContain(POST);
        clock.travelTo(TODAY.plusDays(1));
        deputies.settle();
        assertThat(groups("cq-leader")).contains(POST);
        assertThat(decided()).satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("cq-leader");
            assertThat(entry.onBehalfOf()).isEqualTo("cq-organizer");
        });
        clock.travelTo(TODAY.plusDays(4));
        deputies.settle();
        assertThat(groups("cq-leader")).doesNotContain(POST);
        assertThat(rows.principal("cq-leader", List.of(POST))).isEmpty();
    }

    /** Who drafted, lets a deputy approve: it is still one person who did both. */
    @Test
    void aDeputyDoesNotApproveWhatThePrincipalDrafted() {
        identity.createMembership("cq-leader", POST);
        someone("cq-second", "organizer-500105");
        jdbc.sql(
                        "insert into person (id, name, role, authority) values ('cq-second', '重庆组织人员乙', 'organizer', '500000')")
                .update();
        try {
            var number = aCase("cq-2023", "producer");
            cases.conclude(number, Conclusion.UNQUALIFIED);
            start("publicNotice", number, Map.of("noticeKind", "publication"));
            as("cq-leader", () -> complete(number, "draftPublication", PublicationForms.draft()));
            as(
                    "cq-leader",
                    () -> deputies.appoint(new Deputies.Appointment(
                            null, "cq-second", "leader-500000", TODAY, TODAY.plusDays(3), "出差")));
            as(
                    "cq-second",
                    () -> isRefused(number, "approvePublication", Map.of("reviewAnswer", "approved"), "拟稿人与审批人不得为同一人"));
        } finally {
            jdbc.sql("delete from person where id = 'cq-second'").update();
            identity.deleteUser("cq-second");
        }
    }

    @Test
    void aDeputyEndsEarlyByWhoAppointedIt() {
        as("cq-organizer", () -> deputies.appoint(forLeader(TODAY, TODAY.plusDays(3))));
        assertThat(groups("cq-leader")).contains(POST);
        var id = rows.all().get(0).id();
        assertThatThrownBy(() -> as("cq-handler", () -> deputies.end(id))).isInstanceOf(Denied.class);
        as("cq-organizer", () -> deputies.end(id));
        assertThat(groups("cq-leader")).doesNotContain(POST);
    }

    @Test
    void whatCannotBeIsRefused() {
        refused("cq-enforcer", "cq-organizer", "cq-leader", "只能由本人");
        refused("cq-organizer", "cq-organizer", "cq-handler", "同一部门");
        refused("cq-organizer", "cq-organizer", "cq-organizer", "已在该岗位");
        refused("cq-leader", "cq-leader", "cq-leader", "本人不持有该岗位");
        assertThatThrownBy(() -> as("cq-organizer", () -> deputies.appoint(forLeader(TODAY, TODAY.minusDays(1)))))
                .isInstanceOf(Refused.class);
    }

    private void refused(String who, String principal, String deputy, String words) {
        var wanted = new Deputies.Appointment(principal, deputy, POST, TODAY, TODAY.plusDays(1), "出差");
        assertThatThrownBy(() -> as(who, () -> deputies.appoint(wanted))).hasMessageContaining(words);
    }

    private static Deputies.Appointment forLeader(LocalDate from, LocalDate until) {
        return new Deputies.Appointment(null, "cq-leader", POST, from, until, "出差");
    }

    /** The deputy drafts; then neither of the two may approve the draft. */
    private Entry decided() {
        var number = aCase("cq-2023", "producer");
        cases.conclude(number, Conclusion.UNQUALIFIED);
        start("publicNotice", number, Map.of("noticeKind", "publication"));
        as("cq-leader", () -> complete(number, "draftPublication", PublicationForms.draft()));
        assertThatThrownBy(() -> as(
                        "cq-leader", () -> complete(number, "approvePublication", Map.of("reviewAnswer", "approved"))))
                .hasMessageContaining("拟稿人与审批人不得为同一人");
        return entries.of(number).stream()
                .filter(entry -> entry.kind().equals("draftPublication"))
                .findFirst()
                .orElseThrow();
    }

    private void as(String person, Runnable act) {
        identity.setAuthentication(person, groups(person));
        try {
            act.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groups(String person) {
        return identity.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private void someone(String id, String group) {
        if (identity.createUserQuery().userId(id).count() == 0) {
            ((IdentityServiceImpl) identity).saveUser(identity.newUser(id), true);
        }
        identity.createMembership(id, group);
    }
}
