package spotcheck.volume.bound.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import spotcheck.papers.print.Printer;

/** Lays sheets out, with the fonts of the papers. */
@Component
public class SheetPrinter {

    /** Rows that are laid out at once. */
    private static final int PORTION = 120;

    private final ITemplateEngine templates;
    private final Printer printer;

    SheetPrinter(ITemplateEngine templates, Printer printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /** A long table makes several parts. */
    public List<Part> parts(Sheet sheet) {
        if (sheet.grids().stream().mapToInt(grid -> grid.rows().size()).sum() <= PORTION) {
            return List.of(part(sheet));
        }
        var parts = new ArrayList<Part>();
        for (var grid : sheet.grids()) {
            for (var portion : grid.portions(PORTION)) {
                parts.add(part(new Sheet(
                        sheet.title() + (parts.isEmpty() ? "" : "（续）"),
                        parts.isEmpty() ? sheet.lines() : List.of(),
                        List.of(portion))));
            }
        }
        return parts;
    }

    private Part part(Sheet sheet) {
        return part("sheet", Map.of("sheet", sheet));
    }

    public Part part(String template, Map<String, Object> facts) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE, facts);
        return () -> Loader.loadPDF(printer.print(printable(templates.process("volume/" + template, context))));
    }

    /** XML holds no control characters, whatever somebody typed into a form. */
    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
    }
}
