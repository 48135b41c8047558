package spotcheck.installation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.Refused;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.AuthorityEnrolled;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.body.BodyEnrolled;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;

/** Front door: brings authorities and bodies into the registry; their groups follow at once. */
@Service
public class Office {

    private static final Map<String, String> LEVELS = Map.of("provincial", "省级", "municipal", "市级", "county", "县级");
    private static final Map<String, String> KINDS = Map.of("sampling", "抽样机构", "laboratory", "检验机构");
    private static final int LONGEST_NAME = 100;

    private final Authorities authorities;
    private final Institutions institutions;
    private final Divisions divisions;
    private final OfficeLog log;
    private final ApplicationEventPublisher events;

    Office(
            Authorities authorities,
            Institutions institutions,
            Divisions divisions,
            OfficeLog log,
            ApplicationEventPublisher events) {
        this.authorities = authorities;
        this.institutions = institutions;
        this.divisions = divisions;
        this.log = log;
        this.events = events;
    }

    /**
     * Takes in an authority.
     *
     * @param place code of GB/T 2260, or the name of the division
     * @param name by default that of the division with what such an authority is called
     * @param level by default that of the division; a municipality's is municipal
     * @param parent code of the authority above; empty if none is in the registry
     */
    @Transactional
    public void enrol(String place, String name, String level, String parent, String reason) {
        var division = division(place);
        if (authorities.find(division.code()).isPresent()) {
            throw new Refused("place", division.name() + "（" + division.code() + "）的部门已经录入");
        }
        var called = name.isBlank() ? divisions.fullName(division) + "市场监督管理局" : name;
        var authority = new Authority(
                division.code(),
                Given.text("name", "名称", called, LONGEST_NAME),
                division.code(),
                level(level, division),
                above(parent, division));
        authorities.add(authority);
        log.add(
                "录入部门 " + authority.name() + "（" + authority.code() + "，" + LEVELS.get(authority.level()) + "）",
                reason);
        events.publishEvent(new AuthorityEnrolled(authority));
    }

    /** Takes in a sampling body or a laboratory, for the province of an authority. */
    @Transactional
    public void enrolBody(String id, String name, String kind, String region, String cmaNumber, String reason) {
        var code = Given.matching("id", id, "[a-zA-Z0-9-]{2,20}", "机构代号由2至20个字母、数字或者“-”组成");
        if (institutions.find(code).isPresent() || authorities.find(code).isPresent()) {
            throw new Refused("id", "代号“" + code + "”已经使用");
        }
        if (!KINDS.containsKey(kind)) {
            throw new Refused("kind", "请选择抽样机构或者检验机构");
        }
        var province = divisions.find(region + "0000").orElseThrow(() -> new Refused("region", "请选择所服务的省、自治区、直辖市"));
        var cma = cmaNumber.strip();
        if (cma.isEmpty() ? kind.equals("laboratory") : !cma.matches("[0-9A-Za-z]{6,20}")) {
            throw new Refused("cmaNumber", "检验机构必须填写资质认定（CMA）证书编号，6至20位字母、数字");
        }
        var body = new Institution(
                code,
                Given.text("name", "名称", name, LONGEST_NAME),
                kind,
                province.province(),
                cma.isEmpty() ? null : cma);
        institutions.add(body);
        log.add("录入" + KINDS.get(kind) + " " + body.name() + "（" + code + "）", reason);
        events.publishEvent(new BodyEnrolled(body));
    }

    private Division division(String place) {
        var written = place.strip();
        return divisions
                .find(written)
                .or(() -> divisions.namedBy(written).filter(named -> written.endsWith(named.name())))
                .orElseThrow(
                        () -> new Refused("place", "没有“" + written + "”这一行政区划；请填写六位代码（GB/T 2260），或者从省开始的全称，如 重庆市渝中区"));
    }

    private static String level(String level, Division division) {
        var municipality = division.isProvince() && division.name().endsWith("市");
        var chosen = level.isBlank() ? (municipality ? "municipal" : division.level()) : level;
        if (!LEVELS.containsKey(chosen)) {
            throw new Refused("level", "请选择省级、市级或者县级");
        }
        return chosen;
    }

    private @Nullable String above(String parent, Division division) {
        if (parent.isBlank()) {
            return null;
        }
        return Optional.of(parent)
                .filter(code -> !code.equals(division.code()))
                .flatMap(authorities::find)
                .filter(upper -> upper.covers(division.code()))
                .map(Authority::code)
                .orElseThrow(() -> new Refused("parent", "上级部门的辖区应当包括" + division.name()));
    }
}
