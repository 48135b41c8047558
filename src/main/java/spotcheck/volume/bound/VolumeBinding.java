package spotcheck.volume.bound;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.evidence.keeping.Destruction;
import spotcheck.regulation.Regimes;
import spotcheck.volume.Volume;
import spotcheck.volume.bound.sheet.SheetPrinter;
import spotcheck.volume.bound.sheet.VolumeNames;

/** Binds a volume: cover and index first, which need to know the pages of all that follows. */
@Component
public class VolumeBinding {

    private final Leaves leaves;
    private final SheetPrinter printer;
    private final VolumeNames names;
    private final Regimes regimes;
    private final Destruction retention;
    private final CaseFacts facts;

    VolumeBinding(
            Leaves leaves,
            SheetPrinter printer,
            VolumeNames names,
            Regimes regimes,
            Destruction retention,
            CaseFacts facts) {
        this.facts = facts;
        this.leaves = leaves;
        this.printer = printer;
        this.names = names;
        this.regimes = regimes;
        this.retention = retention;
    }

    /** @return what is bound in, and on which pages */
    public Contents write(Volume volume, OutputStream out) throws IOException {
        var bound = leaves.of(volume).stream().map(BoundLeaf::open).toList();
        try (var binding = new Binding()) {
            var front = front(volume, bound);
            binding.add("封面和目录", List.of(front.document()));
            for (var leaf : bound) {
                binding.add(leaf.leaf().title() + " " + leaf.leaf().number(), leaf.documents());
            }
            binding.save(
                    volume.kind().title() + " " + volume.number(),
                    names.issuer(volume.spotCase().organizer()),
                    volume.number(),
                    out);
            return new Contents(binding.pages(), front.rows());
        }
    }

    /** Laid out until the index stands on as many pages as it says. */
    private Front front(Volume volume, List<BoundLeaf> bound) throws IOException {
        var pages = 2;
        while (true) {
            var rows = rows(bound, pages);
            var total = pages + bound.stream().mapToInt(BoundLeaf::pages).sum();
            var document = printer.part(
                            "front",
                            Map.of("volume", volume, "what", what(volume), "cover", cover(volume, total), "rows", rows))
                    .open();
            if (document.getNumberOfPages() == pages) {
                return new Front(document, rows);
            }
            pages = document.getNumberOfPages();
            document.close();
        }
    }

    private static List<IndexRow> rows(List<BoundLeaf> bound, int before) {
        var rows = new ArrayList<IndexRow>();
        var next = before + 1;
        for (var leaf : bound) {
            var about = leaf.leaf();
            rows.add(new IndexRow(
                    rows.size() + 1,
                    about.number(),
                    about.responsible(),
                    about.title(),
                    about.date(),
                    leaf.pages() == 0 ? 0 : next,
                    leaf.pages(),
                    leaf.remark(),
                    about.sha256()));
            next += leaf.pages();
        }
        return rows;
    }

    private Map<String, String> cover(Volume volume, int pages) {
        var spotCase = volume.spotCase();
        var cover = new LinkedHashMap<String, String>();
        cover.put("案号", volume.number());
        cover.put("组织部门", names.issuer(spotCase.organizer()));
        cover.put("结果处理部门", names.issuer(spotCase.handler()));
        cover.put("适用办法", "《" + regimes.profile(spotCase.regime()).title() + "》");
        cover.put("立案日期", ChinaTime.inWords(spotCase.openedOn()));
        cover.put("结案日期", closed(spotCase));
        cover.put("检验结论", conclusion(spotCase.conclusion()));
        cover.put(
                "保存期限",
                retention
                        .keptUntil(spotCase.number())
                        .map(ChinaTime::inWords)
                        .map(day -> "至" + day)
                        .orElse("结案后起算"));
        cover.put("制作时间", ChinaTime.inWords(volume.at().toLocalDate()));
        cover.put("页数", "共" + pages + "页");
        return cover;
    }

    private String what(Volume volume) {
        var known = facts.of(volume.spotCase().number());
        return known.getOrDefault("product", "") + "　" + known.getOrDefault("party", "");
    }

    private static String closed(SpotCase spotCase) {
        var on = spotCase.closedOn();
        return on == null ? "尚未结案" : ChinaTime.inWords(on);
    }

    private static String conclusion(@Nullable Conclusion conclusion) {
        return conclusion == null ? "没有检验结论" : conclusion.title();
    }

    private record Front(PDDocument document, List<IndexRow> rows) {}
}
