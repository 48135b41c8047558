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
import spotcheck.registry.Authorities;
import spotcheck.registry.Authority;
import spotcheck.registry.AuthorityEnrolled;
import spotcheck.registry.Institution;
import spotcheck.registry.Institutions;

/** A group for each role of each body, with what the role may do; tasks come to them case by case. */
@Component
@Order(1)
class RoleGroups implements ApplicationRunner {

    private static final Map<String, String> AUTHORITY_ROLES =
            Map.of("organizer", "组织", "leader", "负责人", "handler", "结果处理", "enforcer", "执法");
    private static final Map<String, String> LABORATORY_ROLES = Map.of("inspector", "检验", "retester", "复检");

    private final Grants grants;
    private final Authorities authorities;
    private final Institutions institutions;
    private final RightsTable table;

    RoleGroups(Grants grants, Authorities authorities, Institutions institutions, RightsTable table) {
        this.table = table;
        this.grants = grants;
        this.authorities = authorities;
        this.institutions = institutions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        authorities.all().forEach(this::groupsOf);
        institutions.all().forEach(this::groupsOf);
        auditors();
        owners();
        administrators();
        grants.toEverybody(Resources.FILTER, Permissions.READ);
        grants.toEverybody(Resources.DECISION_DEFINITION, Permissions.READ, Permissions.CREATE_INSTANCE);
    }

    /** An authority that comes later has its groups at once, and so have the bodies that serve its province. */
    @EventListener
    @Order(1)
    void add(AuthorityEnrolled enrolled) {
        groupsOf(enrolled.authority());
        for (var kind : List.of("sampling", "laboratory")) {
            institutions.serving(enrolled.authority().region(), kind).forEach(this::groupsOf);
        }
    }

    private void groupsOf(Authority authority) {
        AUTHORITY_ROLES.forEach((role, title) -> group(role, authority.code(), authority.name() + title));
        mayStart("organizer-" + authority.code(), List.of("spotCheck", "publicationCorrection", "bodySuspension"));
        mayStart("handler-" + authority.code(), List.of("jurisdictionDispute"));
        auditorsOf(authority);
    }

    /** Auditors of an area read files and reviews; what the engine holds of running cases knows no areas. */
    private void auditorsOf(Authority authority) {
        var group = "auditor-" + authority.code();
        grants.group(group, authority.name() + "审计人员");
        grants.toGroup(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grants.toGroup(group, Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        grants.toGroup(group, Resources.DECISION_DEFINITION, ANY, Permissions.READ);
    }

    private void groupsOf(Institution body) {
        (body.kind().equals("sampling") ? Map.of("sampler", "抽样") : LABORATORY_ROLES)
                .forEach((role, title) -> group(role, body.id(), body.name() + title));
    }

    private void group(String role, String body, String name) {
        var group = role + "-" + body;
        grants.group(group, name);
        if (table.of("task.see").stream().anyMatch(right -> right.role().equals(role))) {
            grants.toGroup(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        }
    }

    private void mayStart(String group, List<String> processes) {
        for (var process : processes) {
            grants.toGroup(group, Resources.PROCESS_DEFINITION, process, Permissions.READ, Permissions.CREATE_INSTANCE);
        }
        grants.toGroup(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
    }

    /** Auditors see everything and change nothing. */
    private void auditors() {
        grants.group("auditor", "审计人员");
        grants.toGroup("auditor", Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grants.toGroup(
                "auditor",
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                Permissions.READ_INSTANCE,
                Permissions.READ_HISTORY);
        grants.toGroup("auditor", Resources.DECISION_DEFINITION, ANY, Permissions.READ, Permissions.READ_HISTORY);
        grants.toGroup("auditor", Resources.DEPLOYMENT, ANY, Permissions.READ);
        grants.toGroup("auditor", Resources.TASK, ANY, Permissions.READ);
    }

    /**
     * Process owners deploy diagrams and tables; a deployment can run code, so nobody else does. Of running cases they see
     * nothing, since tasks name the firm.
     */
    private void owners() {
        grants.group("owner", "流程负责人");
        for (var app : List.of("cockpit", "tasklist")) {
            grants.toGroup("owner", Resources.APPLICATION, app, Permissions.ACCESS);
        }
        grants.toGroup("owner", Resources.DEPLOYMENT, ANY, Permissions.CREATE, Permissions.READ);
        grants.toGroup("owner", Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        grants.toGroup("owner", Resources.DECISION_DEFINITION, ANY, Permissions.READ);
    }

    private void administrators() {
        grants.group(Groups.CAMUNDA_ADMIN, "系统管理员");
        for (var resource : Resources.values()) {
            grants.toGroup(Groups.CAMUNDA_ADMIN, resource, ANY, Permissions.ALL);
        }
    }
}
