package spotcheck.engine.security.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.identity.impl.ldap.plugin.LdapIdentityProviderPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** With a directory people log in by its passwords and have the posts of its groups. */
@SuppressWarnings("NullAway.Init") // set before all tests
class DirectoryLoginTest {

    private static final String BASE = "dc=scjg,dc=example";

    private static InMemoryDirectoryServer directory;
    private static ProcessEngine engine;

    @BeforeAll
    static void aDirectoryWithTwoPeople() throws LDAPException, LDIFException {
        var config = new InMemoryDirectoryServerConfig(BASE);
        config.addAdditionalBindCredentials("cn=reader," + BASE, "reader");
        directory = new InMemoryDirectoryServer(config);
        entry("dn: " + BASE, "objectClass: domain", "dc: scjg");
        entry("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
        entry("dn: ou=groups," + BASE, "objectClass: organizationalUnit", "ou: groups");
        person("zhang-san", "张", "三");
        person("li-si", "李", "四");
        entry(
                "dn: cn=handler-500103,ou=groups," + BASE,
                "objectClass: groupOfNames",
                "cn: handler-500103",
                "member: uid=zhang-san,ou=people," + BASE);
        directory.startListening();
        new ApplicationContextRunner()
                .withUserConfiguration(DirectoryLogin.class)
                .withPropertyValues(
                        "spotcheck.ldap.server-url=ldap://localhost:" + directory.getListenPort(),
                        "spotcheck.ldap.manager-dn=cn=reader," + BASE,
                        "spotcheck.ldap.manager-password=reader",
                        "spotcheck.ldap.base-dn=" + BASE,
                        "spotcheck.ldap.user-search-base=ou=people",
                        "spotcheck.ldap.user-search-filter=(objectClass=inetOrgPerson)",
                        "spotcheck.ldap.group-search-base=ou=groups",
                        "spotcheck.ldap.group-search-filter=(objectClass=groupOfNames)",
                        "spotcheck.ldap.group-id-attribute=cn",
                        "spotcheck.ldap.group-member-attribute=member",
                        "spotcheck.ldap.sort-control-supported=false")
                .run(context -> engine = engine(context.getBean(LdapIdentityProviderPlugin.class)));
    }

    @AfterAll
    static void close() {
        engine.close();
        directory.shutDown(true);
    }

    @Test
    void peopleLogInWithThePasswordOfTheDirectory() {
        assertThat(engine.getIdentityService().checkPassword("zhang-san", "Mi-ma-2026-zhang-san"))
                .isTrue();
        assertThat(engine.getIdentityService().checkPassword("zhang-san", "wrong"))
                .isFalse();
        assertThat(engine.getIdentityService().checkPassword("nobody", "")).isFalse();
    }

    @Test
    void theirPostsAreTheGroupsOfTheDirectory() {
        assertThat(posts("zhang-san")).containsExactly("handler-500103");
        assertThat(posts("li-si")).isEmpty();
    }

    @Test
    void nothingIsWrittenToTheDirectory() {
        assertThat(engine.getIdentityService().isReadOnly()).isTrue();
    }

    @Test
    void withoutASettingTheEngineKeepsItsOwnPeople() {
        new ApplicationContextRunner()
                .withUserConfiguration(DirectoryLogin.class)
                .run(context -> assertThat(context).doesNotHaveBean(LdapIdentityProviderPlugin.class));
    }

    private static List<String> posts(String person) {
        return engine.getIdentityService().createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static ProcessEngine engine(LdapIdentityProviderPlugin plugin) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("directory");
        configuration.setJdbcUrl("jdbc:h2:mem:directory;DB_CLOSE_DELAY=-1");
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setUserResourceWhitelistPattern("[a-zA-Z0-9_-]+");
        configuration.setGroupResourceWhitelistPattern("[a-zA-Z0-9_-]+");
        configuration.getProcessEnginePlugins().add(plugin);
        return configuration.buildProcessEngine();
    }

    private static void person(String id, String surname, String name) throws LDAPException, LDIFException {
        entry(
                "dn: uid=" + id + ",ou=people," + BASE,
                "objectClass: inetOrgPerson",
                "uid: " + id,
                "sn: " + surname,
                "cn: " + name,
                "userPassword: Mi-ma-2026-" + id);
    }

    private static void entry(String... lines) throws LDAPException, LDIFException {
        directory.add(lines);
    }
}
