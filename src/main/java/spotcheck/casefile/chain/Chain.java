package spotcheck.casefile.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.row.CaseRows;
import spotcheck.casefile.row.SealedRows;

/** Whether the entries of a file are still those that were written: none changed, left out, added or moved past us. */
@Service
public class Chain {

    private final Entries entries;
    private final ChainHeads heads;
    private final CaseRows rows;

    Chain(Entries entries, ChainHeads heads, CaseRows rows) {
        this.entries = entries;
        this.heads = heads;
        this.rows = rows;
    }

    /** Reads all entries of a case and names the first that does not fit; then compares the case with what they say of it. */
    public ChainCheck check(CaseNumber number) {
        var links = links(number);
        return links.intact() ? compare(number, links) : links;
    }

    /** Where the chains of all cases end now. */
    public List<ChainEnd> ends() {
        return heads.all();
    }

    /** Fingerprint of the entry that was the last one then; empty if there is none in its place. */
    public Optional<String> hashAt(ChainEnd then) {
        return entries.of(new CaseNumber(then.number())).stream()
                .filter(entry -> entry.seq() == then.entries())
                .map(Entry::hash)
                .findFirst();
    }

    private ChainCheck compare(CaseNumber number, ChainCheck links) {
        var sealed = SealedRows.of(Seals.in(entries.of(number)));
        var problems = new ArrayList<>(sealed.passedOver());
        if (!sealed.isEmpty()) {
            problems.addAll(sealed.differences(rows.of(number)));
        }
        return problems.isEmpty()
                ? links
                : ChainCheck.differing(links.entries(), links.head(), String.join("；", problems));
    }

    private ChainCheck links(CaseNumber number) {
        var all = entries.of(number);
        var head = heads.find(number).orElse(new ChainHeads.Head(0, ""));
        var seq = 0;
        var hash = "";
        for (var entry : all) {
            var problem = problem(entry, seq + 1, hash);
            if (problem.isPresent()) {
                return ChainCheck.broken(all.size(), seq + 1, problem.get());
            }
            seq = entry.seq();
            hash = entry.hash();
        }
        if (seq != head.lastSeq()) {
            return ChainCheck.broken(
                    all.size(),
                    Math.min(seq, head.lastSeq()) + 1,
                    "应有" + head.lastSeq() + "条，现有" + seq + "条，末尾的记录被删除或者添加");
        }
        return hash.equals(head.lastHash())
                ? ChainCheck.intact(seq, hash)
                : ChainCheck.broken(all.size(), Math.max(seq, 1), "末条的指纹与写入时留下的不符");
    }

    private static Optional<String> problem(Entry entry, int seq, String previous) {
        if (entry.seq() != seq) {
            return Optional.of("此处应为第" + seq + "条，却是第" + entry.seq() + "条" + named(entry) + "，有记录被删除、添加或者调换");
        }
        if (!entry.previousHash().equals(previous)) {
            return Optional.of(named(entry) + "不接在它的前一条之后");
        }
        return entry.fingerprint().equals(entry.hash()) ? Optional.empty() : Optional.of(named(entry) + "的内容与写入时的指纹不符");
    }

    private static String named(Entry entry) {
        return "“" + entry.title() + "”";
    }
}
