package spotcheck.replay.opening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Purpose;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.replay.ReplayMode;
import spotcheck.replay.published.CannotRun;
import spotcheck.replay.published.ChannelWords;
import spotcheck.replay.published.PublishedRow;

/** Fills the start form from a published row. */
@Component
public class Openings {

    private final Organizers organizers;
    private final Authorities authorities;
    private final Divisions divisions;

    Openings(Organizers organizers, Authorities authorities, Divisions divisions) {
        this.organizers = organizers;
        this.authorities = authorities;
        this.divisions = divisions;
    }

    /** @throws CannotRun if the row names no party, or no authority of ours */
    public Opening of(PublishedRow row, ReplayMode mode) {
        var notes = new ArrayList<String>();
        var organizer = organizers.of(row, mode, notes);
        var answers = new HashMap<String, Object>();
        answers.put("organizer", organizer.code());
        answers.put("purpose", Purpose.ORDINARY.word());
        mode.openedOn(row).ifPresent(day -> answers.put("openedOn", day.toString()));
        parties(row, organizer, answers, notes);
        answers.put("regionRemark", "按公告所载的地区登记");
        product(row, answers);
        return new Opening(organizer.code(), answers, List.copyOf(notes));
    }

    private void parties(PublishedRow row, Authority organizer, Map<String, Object> answers, List<String> notes) {
        var channel = ChannelWords.of(row);
        var maker = Maker.of(row, notes);
        answers.put("place", channel.word());
        answers.put("partyName", party(row, channel, maker, notes));
        answers.put("partyRegion", partyRegion(row, channel, organizer, notes));
        if (channel != Channel.PRODUCER) {
            maker.ifPresent(name -> answers.put("producerName", name));
            maker.flatMap(name -> region(row.producerRegion())).ifPresent(code -> answers.put("producerRegion", code));
        }
        if (channel == Channel.ONLINE) {
            answers.put("platformName", platform(row, notes));
        }
        if (region(row.sampledRegion()).isEmpty() && channel != Channel.PRODUCER) {
            notes.add("公告未载明被抽样单位所在地，以组织机关所在地代替");
        }
    }

    private static String party(PublishedRow row, Channel channel, Optional<String> maker, List<String> notes) {
        if (!row.sampledUnit().isEmpty()) {
            return row.sampledUnit();
        }
        if (row.producer().isEmpty()) {
            throw new CannotRun("既没有被抽样单位，也没有标称生产者，不能确定当事人");
        }
        if (channel == Channel.PRODUCER) {
            return maker.orElseThrow(() -> new CannotRun("在生产者处抽样而未标注生产者，不能确定当事人"));
        }
        notes.add("公告未载明被抽样单位，以占位名称立案");
        return "公告未载明的销售者（" + row.shownId() + "）";
    }

    private static String platform(PublishedRow row, List<String> notes) {
        if (!row.platform().isEmpty()) {
            return row.platform();
        }
        notes.add("公告未载明平台经营者，以占位名称立案");
        return "公告未载明的平台经营者";
    }

    private String partyRegion(PublishedRow row, Channel channel, Authority organizer, List<String> notes) {
        var published = region(row.sampledRegion())
                .or(() -> channel == Channel.PRODUCER ? region(row.producerRegion()) : Optional.empty())
                .orElse(organizer.region());
        if (channel == Channel.ONLINE || authorities.covers(organizer.code(), published)) {
            return published;
        }
        notes.add("被抽样对象不在" + organizer.name() + "的辖区内，以该机关所在地登记");
        return organizer.region();
    }

    private Optional<String> region(String text) {
        return divisions.namedBy(text).map(Division::code);
    }

    private static void product(PublishedRow row, Map<String, Object> answers) {
        put(answers, "productName", row.productName().isEmpty() ? row.productClass() : row.productName());
        put(answers, "productClass", row.productClass());
        put(answers, "trademark", row.trademark());
        put(answers, "spec", row.spec());
        put(answers, "batch", row.batch());
    }

    private static void put(Map<String, Object> answers, String key, String text) {
        if (!text.isEmpty()) {
            answers.put(key, text);
        }
    }
}
