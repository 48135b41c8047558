package spotcheck.training;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.AuthorityEnrolled;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.person.People;
import spotcheck.registry.person.Person;
import spotcheck.replay.opening.Newcomers;

/** Authorities of other regions with invented bodies and people: published results come from everywhere. */
@Component
@Profile("demo")
class DemoNewcomers implements Newcomers {

    private static final LocalDate TRAINED = LocalDate.of(2030, 12, 31);

    private final Authorities authorities;
    private final Institutions institutions;
    private final People people;
    private final Divisions divisions;
    private final ApplicationEventPublisher events;

    DemoNewcomers(
            Authorities authorities,
            Institutions institutions,
            People people,
            Divisions divisions,
            ApplicationEventPublisher events) {
        this.authorities = authorities;
        this.institutions = institutions;
        this.people = people;
        this.divisions = divisions;
        this.events = events;
    }

    @Override
    public Authority organizer(Division place, String name) {
        return authorities.find(place.code()).orElseGet(() -> enrol(place, name, true));
    }

    @Override
    public void handler(Division county) {
        if (authorities.find(county.code()).isEmpty()) {
            enrol(county, divisions.fullName(county) + "市场监督管理局", false);
        }
    }

    /** @param organizes whether it opens cases itself, and so needs somebody of its own who does */
    private Authority enrol(Division place, String name, boolean organizes) {
        var authority = new Authority(place.code(), name, place.code(), place.level(), above(place));
        authorities.add(authority);
        if (institutions.serving(place.code(), "sampling").isEmpty()) {
            staff(place);
        } else if (organizes) {
            employ(place, place.code() + "-organizer", name + "组织人员", "organizer");
        }
        events.publishEvent(new AuthorityEnrolled(authority));
        return authority;
    }

    private @Nullable String above(Division place) {
        return Stream.of(place.code().substring(0, 4) + "00", place.province() + "0000")
                .filter(code -> !code.equals(place.code()))
                .filter(code -> authorities.find(code).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** One sampling body, two laboratories, and one person for each role, two for sampling. */
    private void staff(Division place) {
        var province = place.province();
        var title = divisions.find(province + "0000").map(Division::name).orElse(place.name());
        institutions.add(new Institution(province + "-body", title + "抽样机构（演示）", "sampling", province, null));
        institutions.add(laboratory(province, title, 1));
        institutions.add(laboratory(province, title, 2));
        employ(place, province + "-organizer", title + "组织人员", "organizer");
        employ(place, province + "-organizer2", title + "组织人员乙", "organizer");
        employ(place, province + "-leader", title + "负责人", "leader");
        employ(place, province + "-handler", title + "结果处理人员", "handler");
        employ(place, province + "-enforcer", title + "执法人员", "enforcer");
        employ(province + "-sampler1", title + "抽样员甲", "sampler", province + "-body");
        employ(province + "-sampler2", title + "抽样员乙", "sampler", province + "-body");
        employ(province + "-inspector", title + "检验员", "inspector", province + "-lab1");
        employ(province + "-retester", title + "复检员", "retester", province + "-lab2");
    }

    private static Institution laboratory(String province, String title, int number) {
        return new Institution(
                province + "-lab" + number,
                title + "检验机构" + number + "（演示）",
                "laboratory",
                province,
                province + "000000000" + number);
    }

    private void employ(Division place, String id, String name, String role) {
        people.add(new Person(id, name, role, place.code(), null, null));
    }

    private void employ(String id, String name, String role, String institution) {
        people.add(new Person(id, name, role, null, institution, TRAINED));
    }
}
