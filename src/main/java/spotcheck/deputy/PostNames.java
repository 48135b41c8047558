package spotcheck.deputy;

import org.springframework.stereotype.Component;
import spotcheck.access.RightsTable;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;

/** Posts and persons in Chinese. */
@Component
public class PostNames {

    private final RightsTable table;
    private final Authorities authorities;
    private final Institutions institutions;
    private final People people;

    PostNames(RightsTable table, Authorities authorities, Institutions institutions, People people) {
        this.table = table;
        this.authorities = authorities;
        this.institutions = institutions;
        this.people = people;
    }

    /** Such as 重庆市市场监督管理局 组织人员 for {@code organizer-500000}. */
    public String post(String group) {
        var dash = group.indexOf('-');
        if (dash < 0 || !table.roles().containsKey(group.substring(0, dash))) {
            return group;
        }
        var body = group.substring(dash + 1);
        return authorities
                        .find(body)
                        .map(Authority::name)
                        .or(() -> institutions.find(body).map(Institution::name))
                        .orElse(body)
                + " "
                + table.roleLabel(group.substring(0, dash));
    }

    public String person(String id) {
        return people.find(id)
                .map(Person::name)
                .map(name -> name + "（" + id + "）")
                .orElse(id);
    }
}
