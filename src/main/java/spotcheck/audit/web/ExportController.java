package spotcheck.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import spotcheck.audit.export.ReviewPaper;
import spotcheck.audit.export.Sheets;
import spotcheck.audit.lists.AuditLists;
import spotcheck.audit.review.Review;
import spotcheck.audit.review.Reviews;
import spotcheck.casefile.CaseNumber;

/** What an auditor takes along; written while it is read. */
@RestController
@RequestMapping("/api/audit")
class ExportController {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private final Reviews reviews;
    private final AuditLists lists;
    private final Sheets sheets;
    private final ReviewPaper paper;

    ExportController(Reviews reviews, AuditLists lists, Sheets sheets, ReviewPaper paper) {
        this.reviews = reviews;
        this.lists = lists;
        this.sheets = sheets;
        this.paper = paper;
    }

    @Operation(summary = "审计：导出查到的案件（Excel）")
    @GetMapping("/cases.xlsx")
    void cases(QueryParameters query, HttpServletResponse response) throws IOException {
        var asked = query.query();
        announce(response, EXCEL, "案件.xlsx");
        sheets.cases(asked, response.getOutputStream());
    }

    @Operation(summary = "审计：导出一张线索清单（Excel）")
    @GetMapping("/lists/{id}/list.xlsx")
    void list(@PathVariable String id, FilterParameters filter, HttpServletResponse response) throws IOException {
        var asked = filter.filter();
        var title = lists.title(id);
        if (title.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        announce(response, EXCEL, title.get() + ".xlsx");
        sheets.list(id, asked, response.getOutputStream());
    }

    @Operation(summary = "审计：导出案卷（Excel）")
    @GetMapping("/cases/{caseNumber}/review.xlsx")
    void sheet(@PathVariable String caseNumber, HttpServletResponse response) throws IOException {
        var review = find(caseNumber, response);
        if (review.isPresent()) {
            announce(response, EXCEL, "案卷审计 " + caseNumber + ".xlsx");
            sheets.review(review.get(), response.getOutputStream());
        }
    }

    @Operation(summary = "审计：导出案卷（PDF）")
    @GetMapping("/cases/{caseNumber}/review.pdf")
    void paper(@PathVariable String caseNumber, HttpServletResponse response) throws IOException {
        var review = find(caseNumber, response);
        if (review.isPresent()) {
            paper.require();
            announce(response, PDF, "案卷审计 " + caseNumber + ".pdf");
            paper.write(review.get(), response.getOutputStream());
        }
    }

    private Optional<Review> find(String caseNumber, HttpServletResponse response) {
        var review = CaseNumber.find(caseNumber).flatMap(reviews::of);
        if (review.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return review;
    }

    private static void announce(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
