package spotcheck.practice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.practice.topic.Topics;

/** An approved practice as a file tells it. */
@Component
class PracticeWords {

    private final Topics topics;
    private final Members members;

    PracticeWords(Topics topics, Members members) {
        this.topics = topics;
        this.members = members;
    }

    /** By Chinese label, in the order in which they are read. */
    Map<String, Object> of(Practice practice) {
        var words = new LinkedHashMap<String, Object>();
        words.put("事项", topics.label(practice.about()));
        words.put("做法", choice(practice));
        words.put("采用机关", members.authorityName(practice.authority()));
        words.put("批准人", members.nameOf(String.valueOf(practice.approvedBy())));
        words.put("批准日期", String.valueOf(practice.decidedOn()));
        words.put("理由", practice.reason());
        if (practice.documentNumber() != null) {
            words.put("文号", practice.documentNumber());
        }
        return words;
    }

    /** For the explanation of a date. */
    String sentence(Practice practice) {
        return "适用的办法未作规定，采用惯例：" + choice(practice) + "（" + members.authorityName(practice.authority()) + "，"
                + members.nameOf(String.valueOf(practice.approvedBy())) + "于"
                + ChinaTime.inWords(Objects.requireNonNull(practice.decidedOn())) + "批准）。";
    }

    /** Whom a point concerns: a recipient of the result by name, anything else as it is. */
    String subject(String subject) {
        return topics.recipients().getOrDefault(subject, subject);
    }

    private String choice(Practice practice) {
        return topics.choiceLabel(practice.about(), practice.choice()).orElse(practice.choice());
    }
}
