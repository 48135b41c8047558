package spotcheck.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.casefile.Refused;

/** Reads and stores sheets in the background, one after the other, so that two never change a register at once. */
@Component
class SheetRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SheetRunner.class);
    private static final int CHUNK = 500;
    private static final String FAILED = "系统处理时出错，什么也没有导入；请把编号告诉系统管理员";

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "sheets");
        thread.setDaemon(true);
        return thread;
    });

    private final SheetStore store;
    private final TransactionTemplate transaction;
    /** How far it has come is told while nothing of it is there yet. */
    private final TransactionTemplate beside;

    SheetRunner(SheetStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
        this.beside = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }

    /** What the last stop of the system cut off is told as such; a reading is brought again, a storing left nothing behind. */
    @EventListener(ApplicationReadyEvent.class)
    void tellWhatWasCutOff() {
        for (var id : store.interrupted()) {
            store.move(id, SheetState.READING, SheetState.BROKEN, "读取时系统停止，请重新上传");
            store.move(id, SheetState.STORING, SheetState.READY, "导入时系统停止，什么也没有导入，可以再次确认");
        }
    }

    void read(long id, SheetKind kind, Scope scope, Path file) {
        worker.execute(() -> {
            try {
                new SheetReading(
                                kind,
                                scope,
                                (rows, findings) ->
                                        transaction.executeWithoutResult(status -> store.add(id, rows, findings)))
                        .read(file);
                store.move(id, SheetState.READING, SheetState.READY, null);
            } catch (Refused refused) {
                store.move(id, SheetState.READING, SheetState.BROKEN, refused.getMessage());
            } catch (IOException | RuntimeException broken) {
                LOG.error("Sheet {} could not be read", id, broken);
                store.move(id, SheetState.READING, SheetState.BROKEN, FAILED);
            } finally {
                discard(file);
            }
        });
    }

    void store(long id, SheetKind kind, Scope scope) {
        worker.execute(() -> {
            try {
                transaction.executeWithoutResult(status -> storeAll(id, kind, scope));
            } catch (Refused refused) {
                store.move(id, SheetState.STORING, SheetState.BROKEN, refused.getMessage());
            } catch (RuntimeException broken) {
                LOG.error("Sheet {} could not be stored", id, broken);
                store.move(id, SheetState.STORING, SheetState.BROKEN, FAILED);
            }
        });
    }

    private void storeAll(long id, SheetKind kind, Scope scope) {
        kind.begin(scope);
        var done = 0;
        var last = 0;
        for (var rows = store.toStore(id, 0, CHUNK); !rows.isEmpty(); rows = store.toStore(id, last, CHUNK)) {
            kind.store(scope, stillToDo(kind, scope, rows));
            last = rows.get(rows.size() - 1).line();
            done += rows.size();
            tell(id, done);
        }
        store.move(id, SheetState.STORING, SheetState.STORED, null);
    }

    private void tell(long id, int done) {
        beside.executeWithoutResult(status -> store.done(id, done));
    }

    /** The register may have changed since it was read: what it says by now is left out, what no longer fits stops the whole. */
    private static List<SheetRow> stillToDo(SheetKind kind, Scope scope, List<SheetRow> rows) {
        var findings = kind.check(scope, rows);
        for (var place = 0; place < rows.size(); place++) {
            if (findings.get(place) instanceof Finding.Rejected rejected) {
                throw new Refused("第" + rows.get(place).line() + "行「" + rejected.field() + "」" + rejected.reason()
                        + "：登记在读取之后有变化，什么也没有导入，请重新上传");
            }
        }
        return IntStream.range(0, rows.size())
                .filter(place -> !(findings.get(place) instanceof Finding.Duplicate))
                .mapToObj(rows::get)
                .toList();
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.warn("The uploaded sheet {} was left behind", file, left);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
