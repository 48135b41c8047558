package spotcheck.casefile.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import spotcheck.casefile.Busy;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.PaperFiles.Print;

/**
 * The bytes of papers in their store. They are put there before the act is stored that issues the paper, so that there is no
 * paper without them; where the act comes to nothing they are taken away. If the machine stops between both, a file stays
 * that no row names and nobody is given.
 */
@Component
class KeptPapers {

    private static final Logger LOG = LoggerFactory.getLogger(KeptPapers.class);

    private final PaperStore store;

    KeptPapers(PaperStore store) {
        this.store = store;
    }

    /** @throws Busy if the store takes nothing, such as a full disk: the act is undone, and its number given back */
    void keep(PrintedPaper printed) {
        TransactionSynchronizationManager.registerSynchronization(new TakenAway(printed.sha256()));
        try {
            store.put(printed);
        } catch (IOException unwritable) {
            LOG.error("The store takes no paper", unwritable);
            throw new Busy("存放文书的存储写不进去（磁盘已满或者不可用），文书没有制发，本次未作任何改动；请报告系统管理员，恢复后再提交");
        }
    }

    PrintedPaper of(Print print) {
        var content = read(print.sha256());
        if (content == null) {
            throw new Refused("文书文件在存储中缺失，不能给出；请报告系统管理员从备份恢复");
        }
        var file = new PrintedPaper(content, print.sha256(), print.verifyCode());
        if (!file.isUnaltered()) {
            throw new Refused("文书文件的内容与制发时的指纹不符，已被改动，不予给出；请报告系统管理员和审计人员");
        }
        return file;
    }

    boolean isSound(String sha256) {
        var content = read(sha256);
        return content != null && PrintedPaper.sha256(content).equals(sha256);
    }

    private byte @Nullable [] read(String sha256) {
        try {
            return store.find(sha256).orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The store of papers does not answer", unreadable);
        }
    }

    private final class TakenAway implements TransactionSynchronization {

        private final String sha256;

        TakenAway(String sha256) {
            this.sha256 = sha256;
        }

        /** Where nobody knows how the transaction ended, the file stays. */
        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_ROLLED_BACK) {
                try {
                    store.remove(sha256);
                } catch (IOException stays) {
                    LOG.warn("A paper that was not issued stays in the store: {}", sha256, stays);
                }
            }
        }
    }
}
