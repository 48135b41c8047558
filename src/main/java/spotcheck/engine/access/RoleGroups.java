package spotcheck.engine.access;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.access.RightsTable;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.AuthorityEnrolled;
import spotcheck.registry.body.BodyEnrolled;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** A group for each role of each body, with what the role may do; tasks come to them case by case. */
@Component
@Order(1)
class RoleGroups implements ApplicationRunner {

    private static final Map<String, String> AUTHORITY_ROLES =
            Map.of("organizer", "组织", "leader", "负责人", "handler", "结果处理", "enforcer", "执法");
    private static final Map<String, String> LABORATORY_ROLES = Map.of("inspector", "检验", "retester", "复检");

    private final Grants grants;
    private final StartTurn turn;
    private final Authorities authorities;
    private final Institutions institutions;
    private final RightsTable table;

    RoleGroups(Grants grants, StartTurn turn, Authorities authorities, Institutions institutions, RightsTable table) {
        this.table = table;
        this.turn = turn;
        this.grants = grants;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        turn.take(() -> {
            var wanted = new Wanted();
            authorities.all().forEach(authority -> groupsOf(wanted, authority));
            institutions.all().forEach(body -> groupsOf(wanted, body));
            auditors(wanted);
            owners(wanted);
            administrators(wanted);
            grants.bring(wanted);
            grants.toEverybody(Resources.FILTER, Permissions.READ);
            grants.toEverybody(Resources.DECISION_DEFINITION, Permissions.READ, Permissions.CREATE_INSTANCE);
        });
    }

    /** An authority that comes later has its groups at once, and so have the bodies that serve its province. */
    @EventListener
    @Order(1)
    void add(AuthorityEnrolled enrolled) {
        var wanted = new Wanted();
        groupsOf(wanted, enrolled.authority());
        for (var kind : List.of("sampling", "laboratory")) {
            institutions.serving(enrolled.authority().region(), kind).forEach(body -> groupsOf(wanted, body));
        }
        grants.bring(wanted);
    }

    /** So has a body. */
    @EventListener
    @Order(1)
    void add(BodyEnrolled enrolled) {
        var wanted = new Wanted();
        groupsOf(wanted, enrolled.body());
        grants.bring(wanted);
    }

    private void groupsOf(Wanted wanted, Authority authority) {
        AUTHORITY_ROLES.forEach((role, title) -> group(wanted, role, authority.code(), authority.name() + title));
        mayStart(
                wanted,
                "organizer-" + authority.code(),
                List.of(
                        "spotCheck",
                        "incomingReport",
                        "publicationCorrection",
                        "bodySuspension",
                        "annualPlan",
                        "campaign"));
        mayStart(wanted, "handler-" + authority.code(), List.of("jurisdictionDispute"));
        auditorsOf(wanted, authority);
    }

    /** Auditors of an area read files and reviews; what the engine holds of running cases knows no areas. */
    private static void auditorsOf(Wanted wanted, Authority authority) {
        var group = "auditor-" + authority.code();
        wanted.group(group, authority.name() + "审计人员");
        wanted.toGroup(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        wanted.toGroup(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        wanted.toGroup(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
    }

    private void groupsOf(Wanted wanted, Institution body) {
        (body.kind().equals("sampling") ? Map.of("sampler", "抽样") : LABORATORY_ROLES)
                .forEach((role, title) -> group(wanted, role, body.id(), body.name() + title));
    }

    private void group(Wanted wanted, String role, String body, String name) {
        var group = role + "-" + body;
        wanted.group(group, name);
        if (table.of("task.see").stream().anyMatch(right -> right.role().equals(role))) {
            wanted.toGroup(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        }
    }

    private static void mayStart(Wanted wanted, String group, List<String> processes) {
        for (var process : processes) {
            wanted.toGroup(group, Resources.PROCESS_DEFINITION, process, Permissions.READ, Permissions.CREATE_INSTANCE);
        }
        wanted.toGroup(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    /** Auditors see everything and change nothing. */
    private static void auditors(Wanted wanted) {
        wanted.group("auditor", "审计人员");
        wanted.toGroup("auditor", Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        wanted.toGroup(
                "auditor",
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_HISTORY);
        wanted.toGroup("auditor", Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        wanted.toGroup("auditor", Resources.DEPLOYMENT, ANY, Permissions.READ);
        wanted.toGroup("auditor", Resources.TASK, ANY, Permissions.READ);
    }

    /**
     * Process owners deploy diagrams and tables; a deployment can run code, so nobody else does. Of running cases they see
     * nothing, since tasks name the firm.
     */
    private static void owners(Wanted wanted) {
        wanted.group("owner", "流程负责人");
        wanted.group("law-approver", "法律批准人");
        wanted.toGroup("law-approver", Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        for (var app : List.of("cockpit", "tasklist")) {
            wanted.toGroup("owner", Resources.APPLICATION, app, Permissions.ACCESS);
        }
        wanted.toGroup("owner", Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
        wanted.toGroup("owner", Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        wanted.toGroup("owner", Resources.DECISION_DEFINITION, ANY, Permissions.READ);
    }

    private static void administrators(Wanted wanted) {
        wanted.group(Groups.CAMUNDA_ADMIN, "系统管理员");
        for (var resource : Resources.values()) {
            wanted.toGroup(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
        }
    }
}
