package spotcheck.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.audit.Lines;
import spotcheck.audit.lists.AuditLists;
import spotcheck.audit.lists.ListFilter;
import spotcheck.audit.review.Review;
import spotcheck.audit.search.CaseQuery;
import spotcheck.audit.search.CaseSearch;
import spotcheck.audit.search.FoundCase;

/** Writes Excel files row by row into a stream. */
@Component
public class Sheets {

    private static final List<String> CASES = List.of(
            "案号", "产品", "被抽样对象", "组织部门", "结果处理部门", "适用办法", "环节", "结论", "办理结果", "立案", "结案", "逾期项数", "偏离处数", "核验");
    private static final List<Integer> WIDTHS = List.of(20, 24, 28, 28, 28, 34, 18, 14, 18, 12, 12, 10, 10, 10);
    private static final int USUAL = 22;

    private final CaseSearch search;
    private final AuditLists lists;

    Sheets(CaseSearch search, AuditLists lists) {
        this.search = search;
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public void cases(CaseQuery query, OutputStream out) throws IOException {
        try (var book = book(out)) {
            var sheet = new Sheet(book, "案件", CASES, WIDTHS);
            search.each(query, found -> sheet.add(row(found)));
            sheet.finish();
        }
    }

    /** A list of {@link AuditLists} with all its rows. */
    @Transactional(readOnly = true)
    public void list(String id, ListFilter filter, OutputStream out) throws IOException {
        try (var book = book(out)) {
            var sheet = new Sheet[1];
            lists.each(id, filter, row -> {
                if (sheet[0] == null) {
                    sheet[0] = new Sheet(book, "清单", row, widths(row.size()));
                } else {
                    sheet[0].add(row);
                }
            });
            sheet[0].finish();
        }
    }

    public void review(Review review, OutputStream out) throws IOException {
        try (var book = book(out)) {
            var facts = new Sheet(book, "概况", List.of(), List.of(20, 60));
            review.facts().forEach((label, value) -> facts.add(List.of(label, value)));
            facts.add(List.of("记录链", review.chain().message()));
            facts.add(List.of("末条指纹", review.chain().head()));
            facts.finish();
            for (var table : ReviewTables.of(review)) {
                var sheet = new Sheet(book, table.title(), table.headings(), table.widths());
                table.rows().forEach(sheet::add);
                sheet.finish();
            }
        }
    }

    private static Workbook book(OutputStream out) {
        return new Workbook(out, "spotcheck", "1.0");
    }

    private static List<Integer> widths(int columns) {
        return Collections.nCopies(columns, USUAL);
    }

    private static List<String> row(FoundCase found) {
        return List.of(
                found.number(),
                found.product(),
                found.party(),
                found.organizer(),
                found.handler(),
                found.regime(),
                found.stage(),
                Lines.orEmpty(found.conclusion()),
                Lines.orEmpty(found.outcome()),
                found.openedOn().toString(),
                Lines.orEmpty(found.closedOn()),
                String.valueOf(found.overdue()),
                String.valueOf(found.deviations()),
                found.broken() ? "不符" : "");
    }
}
