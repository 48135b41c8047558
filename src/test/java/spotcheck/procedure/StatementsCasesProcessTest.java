package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file tells what was done and found; it asks nothing. */
class StatementsCasesProcessTest extends ObjectionHistory {

    @Test
    void everyEntryIsAStatementAndNoneSpeaksOfAnObjectionBeforeThereIsOne() {
        opened(CHONGQING, "seller");
        sampled();
        failed();
        told(PARTY);
        assertThat(entryTitles(number)).noneMatch(title -> title.contains("是否受理") || title.contains("可否受理"));
        retestGranted(PARTY);
        assertThat(entryTitles(number)).contains("判定可否受理");
        retested("conforms");
        assertThat(entryTitles(number)).isNotEmpty().noneMatch(title -> title.contains("？") || title.contains("?"));
    }
}
