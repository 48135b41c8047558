package spotcheck.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;

/** Front door: sheets are brought, looked at, confirmed as a whole or given up, and registers given out in the same form. */
@Service
public class RegisterSheets {

    private final List<SheetKind> kinds;
    private final SheetStore store;
    private final SheetRunner runner;
    private final SheetPeople people;
    private final Clock clock;

    RegisterSheets(List<SheetKind> kinds, SheetStore store, SheetRunner runner, SheetPeople people, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.store = store;
        this.runner = runner;
        this.people = people;
        this.clock = clock;
    }

    /** The registers that the person may import. */
    public List<SheetKind> mine() {
        return kinds.stream().filter(people::mayBring).toList();
    }

    /** @throws Refused if there is no such register */
    public SheetKind kind(String word) {
        return kinds.stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused("kind", "没有名为“" + word + "”的登记表"));
    }

    /**
     * Takes a file in; it is read in the background, and nothing is taken over before somebody confirms.
     *
     * @throws Forbidden if it is not the person's register to bring
     */
    public long bring(String word, String fileName, InputStream content) {
        var kind = kind(word);
        var scope = people.scope(kind, fileName);
        var kept = keep(content);
        var id = store.begin(kind, scope.authority(), fileName, kept.sha256(), scope.person(), now());
        runner.read(id, kind, scope, kept.file());
        return id;
    }

    private static Kept keep(InputStream content) {
        try {
            var file = Files.createTempFile("spotcheck-sheet", ".bin");
            var digest = MessageDigest.getInstance("SHA-256");
            try (var hashed = new DigestInputStream(content, digest);
                    var out = Files.newOutputStream(file)) {
                hashed.transferTo(out);
            }
            return new Kept(file, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException unkept) {
            throw new UncheckedIOException(unkept);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The imports of the person's authority, the newest first. */
    public List<SheetImport> latest() {
        return store.latest(people.authority()).stream()
                .filter(one -> people.mayBring(kind(one.kind())))
                .toList();
    }

    /** @throws Forbidden if it is of another authority's register */
    public SheetImport one(long id) {
        var found = store.find(id).orElseThrow(() -> new Refused("没有编号为" + id + "的导入"));
        if (!people.mayBring(kind(found.kind()))
                || !(found.authority().isEmpty() || found.authority().equals(people.authority()))) {
            throw new Forbidden("只能查看和确认本部门的导入");
        }
        return found;
    }

    /** Rows of one kind of finding, after a line. */
    public List<Shown> rows(long id, String finding, int after, int most) {
        one(id);
        return store.rows(id, finding, after, Math.min(most, 1000)).stream()
                .map(row -> new Shown(row.line(), row.field(), row.reason(), row.cells()))
                .toList();
    }

    /**
     * Takes the whole over, in the background and in one transaction.
     *
     * @throws Refused if rows are refused, nothing would change, or somebody else was first
     */
    public void confirm(long id) {
        var found = one(id);
        if (found.state() != SheetState.READY) {
            throw new Refused("这次导入" + found.state().title() + "，不能再确认");
        }
        if (found.counts().refused() > 0) {
            throw new Refused("有" + found.counts().refused() + "行不能导入；要么全部导入，要么全部不导入，请更正后重新上传");
        }
        if (!found.isConfirmable()) {
            throw new Refused("全部行都与登记相同，没有需要导入的内容");
        }
        var scope = people.scope(kind(found.kind()), found.fileName());
        if (!store.confirm(id, scope.person(), now())) {
            throw new Refused("这次导入刚由他人办理，请刷新页面");
        }
        runner.store(id, kind(found.kind()), scope);
    }

    /** @throws Refused if it is no longer waiting */
    public void giveUp(long id) {
        one(id);
        if (!store.move(id, SheetState.READY, SheetState.GIVEN_UP, null)) {
            throw new Refused("只有待确认的导入可以放弃");
        }
    }

    /** Gives a register out in the form in which it is brought, the head first. */
    public void export(String word, Consumer<List<String>> rows) {
        var kind = kind(word);
        var scope = people.scope(kind, "");
        rows.accept(Column.titles(kind.columns()));
        kind.export(scope, rows);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
    }

    /** A row as people look at it. */
    public record Shown(
            int line, @Nullable String field, @Nullable String reason, Map<String, String> cells) {}

    private record Kept(Path file, String sha256) {}
}
