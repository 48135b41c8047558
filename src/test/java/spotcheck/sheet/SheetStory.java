package spotcheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.registry.code.CreditCode;

/** People who bring sheets, and wait until they are read. */
abstract class SheetStory extends StageTest {

    static final String FIRMS = "统一社会信用代码,名称,所在县区代码,地址,联系人,电话,环节,规模";

    @Autowired
    RegisterSheets sheets;

    <T> T as(String person, String group, Supplier<T> act) {
        identity.setAuthentication(person, List.of(group));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    <T> T asOrganizer(Supplier<T> act) {
        return as("cq-organizer", "organizer-500000", act);
    }

    SheetImport brought(String kind, String name, byte[] content) {
        var id = asOrganizer(() -> sheets.bring(kind, name, new ByteArrayInputStream(content)));
        return finished(id);
    }

    SheetImport brought(String kind, String text) {
        return brought(kind, "sheet.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    SheetImport brought(String kind, String text, Charset charset) {
        return brought(kind, "sheet.csv", text.getBytes(charset));
    }

    SheetImport confirmed(SheetImport one) {
        asOrganizer(() -> {
            sheets.confirm(one.id());
            return one;
        });
        return finished(one.id());
    }

    /** What the background has made of it. */
    SheetImport finished(long id) {
        return finished(id, act -> () -> asOrganizer(act));
    }

    SheetImport finished(long id, UnaryOperator<Supplier<SheetImport>> as) {
        var until = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        var found = as.apply(() -> sheets.one(id)).get();
        while (found.state().isRunning() && System.nanoTime() < until) {
            pause();
            found = as.apply(() -> sheets.one(id)).get();
        }
        assertThat(found.state().isRunning()).as("still at work").isFalse();
        return found;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    List<RegisterSheets.Shown> rows(SheetImport one, String finding) {
        return asOrganizer(() -> sheets.rows(one.id(), finding, 0, 1000));
    }

    List<List<String>> exported(String kind) {
        var rows = new ArrayList<List<String>>();
        asOrganizer(() -> {
            sheets.export(kind, rows::add);
            return rows;
        });
        return rows;
    }

    /** A sound code of the eight digits of a running number. */
    static String code(int number) {
        var first = "91500103" + "%08d".formatted(number);
        var organisation = first + "0";
        return organisation + new CreditCode(organisation + "0").checkCharacter();
    }

    static String firm(int number) {
        return code(number) + ",重庆试验" + number + "有限公司,500103,解放路" + number + "号,张三,023-6300" + number + ",生产,小型";
    }
}
