package spotcheck.engine.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.Refused;

/** The people who administer the system; the first of them is made on the machine itself, never over HTTP. */
@Component
public class Administrators {

    private final IdentityService identity;

    Administrators(IdentityService identity) {
        this.identity = identity;
    }

    /** Whether there is nobody yet who could bring in the others; a directory has its own. */
    public boolean none() {
        return !identity.isReadOnly()
                && identity.createUserQuery()
                                .memberOfGroup(Groups.CAMUNDA_ADMIN)
                                .count()
                        == 0;
    }

    /**
     * Makes the first administrator.
     *
     * @throws Refused if there is one already, the name is taken or the people are in a directory
     */
    @Transactional
    public void createFirst(String id, String password) {
        if (identity.isReadOnly()) {
            throw new Refused("人员和岗位由单位的目录服务管理，请在目录中将人员编入 " + Groups.CAMUNDA_ADMIN);
        }
        if (!none()) {
            throw new Refused("已经有系统管理员，未作任何改动；请由其在系统中增加");
        }
        if (!id.matches("[a-zA-Z0-9_-]{1,64}")) {
            throw new Refused("用户名只能由字母、数字、“-”和“_”组成，最长64个");
        }
        if (identity.createUserQuery().userId(id).count() > 0) {
            throw new Refused("用户名“" + id + "”已有人使用");
        }
        var user = identity.newUser(id);
        user.setFirstName("系统管理员");
        user.setLastName("");
        user.setPassword(password);
        identity.saveUser(user);
        identity.createMembership(id, Groups.CAMUNDA_ADMIN);
    }
}
