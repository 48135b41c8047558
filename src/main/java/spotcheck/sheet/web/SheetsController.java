package spotcheck.sheet.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import spotcheck.casefile.Refused;
import spotcheck.sheet.RegisterSheets;
import spotcheck.sheet.SheetImport;

/** 登记表 for programs: sheets in, rows looked at, one confirmation, sheets out. */
@RestController
@RequestMapping("/api/registers")
class SheetsController {

    private final RegisterSheets sheets;

    SheetsController(RegisterSheets sheets) {
        this.sheets = sheets;
    }

    @Operation(summary = "上传登记表", description = "CSV（UTF-8、GB18030）或者 xlsx；在后台逐行读取，确认之前什么也不导入")
    @PostMapping("/{kind}/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SheetImport bring(@PathVariable String kind, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        return sheets.one(brought(sheets, kind, file));
    }

    static long brought(RegisterSheets sheets, String kind, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            throw new Refused("file", "请选择 CSV 或者 xlsx 文件");
        }
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        try (var content = file.getInputStream()) {
            return sheets.bring(kind, bare.length() > 200 ? bare.substring(0, 200) : bare, content);
        }
    }

    @Operation(summary = "导入的进度和结果", description = "状态、已处理的行数，新增、变更、重复、不能导入的行数")
    @GetMapping("/imports/{id}")
    SheetImport one(@PathVariable long id) {
        return sheets.one(id);
    }

    @Operation(summary = "导入的各行", description = "finding 为 new、changed、duplicate 或者 refused；after 之后的行，每次最多1000行")
    @GetMapping("/imports/{id}/rows")
    List<RegisterSheets.Shown> rows(
            @PathVariable long id,
            @RequestParam(defaultValue = "refused") String finding,
            @RequestParam(defaultValue = "0") int after) {
        return sheets.rows(id, finding, after, 1000);
    }

    @Operation(summary = "确认导入", description = "要么全部导入，要么全部不导入；有不能导入的行时被拒绝")
    @PostMapping("/imports/{id}/confirmation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SheetImport confirm(@PathVariable long id) {
        sheets.confirm(id);
        return sheets.one(id);
    }

    @Operation(summary = "放弃导入")
    @PostMapping("/imports/{id}/abandonment")
    SheetImport giveUp(@PathVariable long id) {
        sheets.giveUp(id);
        return sheets.one(id);
    }

    @Operation(summary = "导出登记表（CSV）", description = "UTF-8，与导入的格式相同")
    @GetMapping("/{kind}.csv")
    void csv(@PathVariable String kind, HttpServletResponse response) throws IOException {
        var title = sheets.kind(kind).word();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + title + ".csv\"");
        try (var writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
                var out = new CSVPrinter(writer, CSVFormat.DEFAULT)) {
            writer.write('\uFEFF');
            sheets.export(kind, row -> print(out, row));
        }
    }

    private static void print(CSVPrinter out, List<String> row) {
        try {
            out.printRecord(row.stream().map(SheetsController::harmless).toList());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** A cell that a spreadsheet would take for a formula is text (CWE-1236); numbers stay numbers. */
    private static String harmless(String cell) {
        return cell.matches("[=+@\\-\\t\\r].*") && !cell.matches("[+-]?\\d+(\\.\\d+)?") ? "'" + cell : cell;
    }

    @Operation(summary = "导出登记表（xlsx）", description = "与导入的格式相同")
    @GetMapping("/{kind}.xlsx")
    void xlsx(@PathVariable String kind, HttpServletResponse response) throws IOException {
        var known = sheets.kind(kind);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + known.word() + ".xlsx\"");
        try (var book = new Workbook(response.getOutputStream(), "spotcheck", "1.0")) {
            var sheet = book.newWorksheet(known.title());
            var line = new AtomicInteger();
            sheets.export(kind, row -> {
                for (var column = 0; column < row.size(); column++) {
                    sheet.value(line.get(), column, row.get(column));
                }
                if (line.incrementAndGet() % 1000 == 0) {
                    flush(sheet);
                }
            });
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    static Map<String, String> findings() {
        return Map.of("refused", "不能导入", "changed", "变更", "new", "新增", "duplicate", "重复");
    }
}
