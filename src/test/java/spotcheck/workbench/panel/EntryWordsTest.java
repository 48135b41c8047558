package spotcheck.workbench.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import spotcheck.casefile.chain.Entry;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.wording.LawWords;

/** A caseworker reads what a table answered in words, and days as on paper. */
class EntryWordsTest {

    private final EntryWords words = new EntryWords(new ObjectMapper(), new LawWords(new Regimes()));

    @Test
    void codeWordsOfATableAreSaidInChinese() {
        assertThat(words.of(told("decision.sampleDisposition", "{\"答复\": \"return\", \"表\": \"第 3 行\"}")))
                .containsExactly(entry("答复", "退还"), entry("表", "第 3 行"));
    }

    @Test
    void whatAPersonWroteStaysAsItIs() {
        assertThat(words.of(told("task.completed", "{\"批号\": \"return\"}"))).containsExactly(entry("批号", "return"));
    }

    @Test
    void daysAreThoseOfPapersAndYesIsSaid() {
        assertThat(words.of(told("task.completed", "{\"收到日期\": \"2026-03-06\", \"齐全\": true, \"份\": [\"甲\", \"乙\"]}")))
                .containsExactly(entry("收到日期", "2026年3月6日"), entry("齐全", "是"), entry("份", "甲；乙"));
    }

    private static Entry told(String kind, String details) {
        return new Entry(1, "", 1, OffsetDateTime.MIN, "cq-handler", "", "", kind, "", details, "", "", null, "");
    }
}
