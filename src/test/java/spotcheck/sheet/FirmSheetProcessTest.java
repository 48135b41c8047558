package spotcheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.registry.party.FirmCards;

/** The register of firms: whatever a sheet does wrong is told at its row, and nothing is taken over before one confirmation. */
class FirmSheetProcessTest extends SheetStory {

    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

    @Autowired
    private FirmCards firms;

    private final int number = NUMBERS.addAndGet(100);

    @Test
    void oneConfirmationTakesAllOverAndTheSameSheetAgainChangesNothing() {
        var sheet = FIRMS + "\n" + firm(number) + "\n" + firm(number + 1) + "\n";
        var read = brought("firms", sheet);
        assertThat(read.state()).isEqualTo(SheetState.READY);
        assertThat(read.counts()).isEqualTo(new SheetImport.Counts(2, 0, 0, 0));
        assertThat(firms.find(code(number))).isEmpty();
        assertThat(confirmed(read).state()).isEqualTo(SheetState.STORED);
        assertThat(firms.find(code(number))).hasValueSatisfying(firm -> {
            assertThat(firm.name()).isEqualTo("重庆试验" + number + "有限公司");
            assertThat(firm.size()).isEqualTo("小型");
        });
        var again = brought("firms", sheet);
        assertThat(again.counts()).isEqualTo(new SheetImport.Counts(0, 0, 2, 0));
        assertThatThrownBy(() -> confirmed(again)).isInstanceOf(Refused.class).hasMessageContaining("没有需要导入的内容");
    }

    /** The name changes, the firm stays the one that it was. */
    @Test
    void aChangedRowSaysWhatWasAndKeepsTheIdentity() {
        confirmed(brought("firms", FIRMS + "\n" + firm(number)));
        var changed =
                brought("firms", FIRMS + "\n" + firm(number).replace("小型", "大型").replace("重庆试验", "重庆新名"));
        assertThat(changed.counts()).isEqualTo(new SheetImport.Counts(0, 1, 0, 0));
        assertThat(rows(changed, "changed")).singleElement().satisfies(row -> assertThat(row.reason())
                .contains("规模：小型 → 大型", "名称：重庆试验" + number + "有限公司 → 重庆新名" + number + "有限公司"));
        confirmed(changed);
        var card = firms.find(code(number)).orElseThrow();
        assertThat(card.name()).startsWith("重庆新名");
        assertThat(exported("firms").stream().filter(row -> row.get(0).equals(code(number))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, mark", "GB18030, ''"})
    void everyEncodingReadsTheSame(String charset, String mark) {
        var text =
                (mark.isEmpty() ? "" : "\uFEFF") + FIRMS + "\r\n" + firm(number).replace("张三", "张㛃") + "\r\n";
        var read = brought("firms", text, Charset.forName(charset));
        assertThat(read.problem()).isNull();
        assertThat(rows(read, "new")).singleElement().satisfies(row -> assertThat(row.cells())
                .containsEntry("联系人", "张㛃")
                .containsEntry("统一社会信用代码", code(number)));
    }

    @Test
    void aWorkbookReadsLikeTheTextAndWhatIsGivenOutComesBackAsKnown() throws IOException {
        var read = brought(
                "firms",
                "企业.xlsx",
                workbook(List.of(FIRMS.split(",")), List.of(firm(number).split(","))));
        assertThat(read.counts()).isEqualTo(new SheetImport.Counts(1, 0, 0, 0));
        confirmed(read);
        var all = exported("firms");
        assertThat(all.get(0)).isEqualTo(List.of((FIRMS + ",停业日期").split(",")));
        var back = brought("firms", "again.xlsx", workbook(all));
        assertThat(back.counts()).isEqualTo(new SheetImport.Counts(0, 0, all.size() - 1, 0));
    }

    /** Each kind of fault is told at its row and its column, and with one of them nothing is taken over. */
    @Test
    void everyFaultIsToldAtItsRowAndNothingIsTakenOver() {
        var faults = faults();
        var sheet = new StringBuilder(FIRMS).append('\n').append(firm(number)).append('\n');
        faults.forEach(fault -> sheet.append(fault.row()).append('\n'));
        var read = brought("firms", sheet.toString());
        assertThat(read.state()).isEqualTo(SheetState.READY);
        var told = rows(read, "refused").stream()
                .map(row -> row.line() + " " + row.field() + " " + row.reason())
                .toList();
        assertThat(told).hasSameSizeAs(faults);
        for (var place = 0; place < faults.size(); place++) {
            assertThat(told.get(place))
                    .startsWith(place + 3 + " " + faults.get(place).field())
                    .contains(faults.get(place).words());
        }
        assertThatThrownBy(() -> confirmed(read))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("有" + faults.size() + "行不能导入；要么全部导入，要么全部不导入");
        assertThat(firms.find(code(number))).isEmpty();
    }

    private List<Fault> faults() {
        var all = new ArrayList<Fault>();
        var good = firm(number + 1);
        all.add(new Fault("," + good.substring(19), "统一社会信用代码", "必须填写"));
        all.add(new Fault(
                good.replace(code(number + 1), code(number + 1).substring(0, 17) + "_"), "统一社会信用代码", "应为18位"));
        all.add(new Fault(good.replace(code(number + 1), code(number + 1).substring(0, 17)), "统一社会信用代码", "应为18位"));
        all.add(new Fault(good.replace(code(number + 1), code(number + 1) + "1"), "统一社会信用代码", "应为18位"));
        all.add(new Fault(good.replace(code(number + 1), wrongCheck()), "统一社会信用代码", "校验码不符"));
        all.add(new Fault(good.replace(code(number + 1), "110101199003077578"), "统一社会信用代码", "身份证"));
        all.add(new Fault(good.replace(code(number + 1), "9.15001E+17"), "统一社会信用代码", "应为18位"));
        all.add(new Fault(good.replace(code(number + 1), "O" + code(number + 1).substring(1)), "统一社会信用代码", "应为18位"));
        all.add(new Fault(good.replace(code(number + 1), "500103600123456"), "统一社会信用代码", "应为18位"));
        all.add(new Fault(good.replace(code(number + 1), "无"), "统一社会信用代码", "应为18位"));
        all.add(new Fault(cell(2, 1, ""), "名称", "必须填写"));
        all.add(new Fault(cell(3, 1, "长".repeat(201)), "名称", "不得超过200"));
        all.add(new Fault(cell(4, 1, "某\u0007厂"), "名称", "不可见"));
        all.add(new Fault(cell(5, 1, "某\uFFFD厂"), "名称", "乱码"));
        all.add(new Fault(cell(6, 2, ""), "所在县区代码", "必须填写"));
        all.add(new Fault(cell(7, 2, "渝中区"), "所在县区代码", "不是现行的县区代码"));
        all.add(new Fault(cell(8, 2, "500000"), "所在县区代码", "不是现行的县区代码"));
        all.add(new Fault(cell(9, 2, "500110x"), "所在县区代码", "不得超过6"));
        all.add(new Fault(cell(10, 2, "999999"), "所在县区代码", "不是现行的县区代码"));
        all.add(new Fault(cell(11, 2, "150102"), "所在县区代码", "不在重庆市市场监督管理局的辖区内"));
        all.add(new Fault(cell(12, 3, "路".repeat(301)), "地址", "不得超过300"));
        all.add(new Fault(cell(13, 3, "\"解放路\n1号\""), "地址", "不可见"));
        all.add(new Fault(cell(14, 4, "人".repeat(101)), "联系人", "不得超过100"));
        all.add(new Fault(cell(15, 5, "1".repeat(31)), "电话", "不得超过30"));
        all.add(new Fault(cell(16, 6, "批发"), "环节", "应为生产、流通或者平台"));
        all.add(new Fault(cell(17, 6, "生产/流通"), "环节", "应为生产、流通或者平台"));
        all.add(new Fault(cell(18, 7, "中"), "规模", "应为大型、中型或者小型"));
        all.add(new Fault(cell(19, 7, "微型"), "规模", "应为大型、中型或者小型"));
        all.add(new Fault(firm(number + 20) + ",多余", "第9列", "单元格多余"));
        all.add(new Fault(firm(number).replace("小型", "中型"), "统一社会信用代码", "与第2行相同而其他内容不同"));
        return all;
    }

    private String wrongCheck() {
        var right = code(number + 1);
        return right.substring(0, 17) + (right.charAt(17) == '1' ? '2' : '1');
    }

    /** The sound row of a firm of its own with one cell changed; a row over two lines counts once. */
    private String cell(int firm, int column, String instead) {
        var cells = firm(number + 20 + firm).split(",");
        cells[column] = instead;
        return String.join(",", cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "名称,所在县区代码|表头缺少“统一社会信用代码”一列",
                "统一社会信用代码,名称,所在县区代码,法人|表头中的“法人”不是本表的列",
                "统一社会信用代码,名称,名称,所在县区代码|表头中的“名称”重复",
                "统一社会信用代码,名称,所在县区代码|表头之后没有任何一行",
                "\"统一社会信用代码,名称|引号不成对"
            })
    void aHeadThatIsNotTheRegistersIsToldAsAWhole(String head, String words) {
        var read = brought("firms", head);
        assertThat(read.state()).isEqualTo(SheetState.BROKEN);
        assertThat(read.problem()).contains(words);
    }

    @Test
    void whatIsNoSheetIsToldAsSuch() {
        assertThat(brought("firms", "broken.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})
                        .problem())
                .contains("xlsx 文件打不开");
        assertThat(brought("firms", "x.csv", new byte[] {(byte) 0x81, (byte) 0xFF, (byte) 0xFF})
                        .problem())
                .contains("既不是 UTF-8 也不是 GB18030");
        assertThat(brought("firms", "").problem()).contains("文件是空的");
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneIsToldThatTheOtherWasFirst() throws Exception {
        var read = brought("firms", FIRMS + "\n" + firm(number));
        var together = new CyclicBarrier(2);
        Callable<String> confirms = () -> {
            identity.setAuthentication("cq-organizer", List.of("organizer-500000"));
            together.await();
            try {
                sheets.confirm(read.id());
                return "confirmed";
            } catch (Refused refused) {
                return "refused";
            } finally {
                identity.clearAuthentication();
            }
        };
        var two = Executors.newFixedThreadPool(2);
        try {
            var outcomes = List.of(two.submit(confirms), two.submit(confirms));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder("confirmed", "refused");
        } finally {
            two.shutdown();
        }
        assertThat(finished(read.id()).state()).isEqualTo(SheetState.STORED);
    }

    /** Two sheets that were read before either was confirmed make one firm. */
    @Test
    void twoSheetsOfTheSameFirmMakeNoDouble() {
        var one = brought("firms", FIRMS + "\n" + firm(number));
        var other = brought("firms", FIRMS + "\n" + firm(number));
        confirmed(one);
        assertThat(confirmed(other).state()).isEqualTo(SheetState.STORED);
        assertThat(exported("firms").stream().filter(row -> row.get(0).equals(code(number))))
                .hasSize(1);
    }

    @Test
    void onlyWhoMayBringsSheetsAndOnlyOfTheOwnAuthority() {
        var read = brought("firms", FIRMS + "\n" + firm(number));
        assertThatThrownBy(() -> as("cq-handler", "handler-500103", () -> sheets.one(read.id())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as("nm-organizer", "organizer-150000", () -> sheets.one(read.id())))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        asOrganizer(() -> sheets.rows(brought("people", "x").id(), "new", 0, 1)))
                .isInstanceOf(Forbidden.class);
    }

    @SafeVarargs
    private static byte[] workbook(List<String>... rows) throws IOException {
        var all = new ArrayList<List<String>>();
        for (var row : rows) {
            all.add(row);
        }
        return workbook(all);
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("表");
            for (var line = 0; line < rows.size(); line++) {
                for (var column = 0; column < rows.get(line).size(); column++) {
                    sheet.value(line, column, rows.get(line).get(column));
                }
            }
        }
        return out.toByteArray();
    }

    private record Fault(String row, String field, String words) {}
}
