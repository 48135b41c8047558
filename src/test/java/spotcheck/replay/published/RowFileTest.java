package spotcheck.replay.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowFileTest {

    @Test
    void columnsAreFoundByNameInAnyOrderAndMissingOnesAreEmpty() throws Exception {
        var row = RowFile.read("\uFEFFResult , ROW_ID\n不合格,X1\n").get(0);
        assertThat(row.id()).isEqualTo("X1");
        assertThat(row.result()).isEqualTo("不合格");
        assertThat(row.producer()).isEmpty();
    }

    @Test
    void wideLettersDigitsAndBlanksReadAsNarrowOnes() throws Exception {
        var row = RowFile.read("row_id,result,year,producer\n A1\u3000,　不 合 格 ,２０２４年,　某（重庆）厂\u00a0\n")
                .get(0);
        assertThat(row.id()).isEqualTo("A1");
        assertThat(row.result()).isEqualTo("不合格");
        assertThat(row.year()).isEqualTo("2024年");
        assertThat(row.producer()).as("names stay as printed").isEqualTo("某（重庆）厂");
    }

    @Test
    void signsThatStandForNothingAreEmpty() throws Exception {
        var row = RowFile.read("row_id,producer,batch,spec\n1,/,——,－\n").get(0);
        assertThat(row.producer() + row.batch() + row.spec()).isEmpty();
    }

    @Test
    void quotesKeepCommasAndLinesTogetherAndStrayOnesDoNoHarm() throws Exception {
        var rows = RowFile.read("row_id,fail_items,result\n1,\"甲,乙\n丙\",不合格\n2,\"丁\"戊,合格\n3,\"己");
        assertThat(rows).extracting(PublishedRow::failItems).containsExactly("甲,乙 丙", "丁戊", "己");
        assertThat(rows).extracting(PublishedRow::result).containsExactly("不合格", "合格", "");
    }

    @Test
    void aRowWithoutAnIdIsShownByItsLine() throws Exception {
        assertThat(RowFile.read("row_id,result\n,合格\n").get(0).shownId()).isEqualTo("第2行");
    }

    @Test
    void filesInTheNationalEncodingAreRead(@TempDir Path folder) throws Exception {
        var file =
                Files.write(folder.resolve("rows.csv"), "row_id,result\nX,拒检\n".getBytes(Charset.forName("GB18030")));
        assertThat(RowFile.read(file).get(0).result()).isEqualTo("拒检");
    }

    @Test
    void anEmptyFileHasNoRows() throws Exception {
        assertThat(RowFile.read("")).isEmpty();
    }
}
