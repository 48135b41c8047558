package spotcheck.workbench.panel;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.PaperScans;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.custody.Custody;
import spotcheck.custody.unit.SealedUnit;

/** Product, parties, samples and papers of a case in words. */
@Component
class FactReading {

    private static final Map<String, String> LABELS = labels();

    private final CaseFacts facts;
    private final Custody custody;
    private final Papers papers;
    private final PaperScans scans;

    FactReading(CaseFacts facts, Custody custody, Papers papers, PaperScans scans) {
        this.facts = facts;
        this.custody = custody;
        this.papers = papers;
        this.scans = scans;
    }

    private static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("title", "名称");
        labels.put("plan_year", "年度");
        labels.put("product", "产品");
        labels.put("spec", "规格型号");
        labels.put("batch", "批号或生产日期");
        labels.put("trademark", "商标");
        labels.put("standard", "执行标准");
        labels.put("party", "被抽样对象");
        labels.put("credit_code", "统一社会信用代码");
        labels.put("address", "地址");
        labels.put("contact", "联系人");
        labels.put("phone", "电话");
        labels.put("producer", "标称生产者");
        labels.put("platform", "平台经营者");
        labels.put("organizer", "组织部门");
        labels.put("handler", "结果处理部门");
        labels.put("body", "抽样机构");
        labels.put("laboratory", "检验机构");
        return labels;
    }

    List<TaskPanel.Fact> whole(CaseNumber number) {
        return inWords(facts.of(number));
    }

    /** What betrays nothing of where a blind sample comes from (NMG-35b). */
    List<TaskPanel.Fact> forLaboratory(CaseNumber number) {
        return inWords(facts.forLaboratory(number));
    }

    private static List<TaskPanel.Fact> inWords(Map<String, String> known) {
        return LABELS.entrySet().stream()
                .filter(label -> known.containsKey(label.getKey()))
                .map(label -> new TaskPanel.Fact(label.getValue(), known.getOrDefault(label.getKey(), "")))
                .toList();
    }

    List<TaskPanel.Unit> samples(CaseNumber number) {
        return custody.of(number).stream()
                .flatMap(sample -> Stream.of(sample.test(), sample.reserve()).map(unit -> unit(unit, sample.measure())))
                .toList();
    }

    private static TaskPanel.Unit unit(SealedUnit unit, String measure) {
        return new TaskPanel.Unit(
                unit.kind().title(),
                plain(unit.quantity()) + " " + measure,
                unit.sealNumber(),
                unit.state().title(),
                unit.place());
    }

    private static String plain(BigDecimal quantity) {
        return quantity.stripTrailingZeros().toPlainString();
    }

    List<TaskPanel.Paper> papers(CaseNumber number) {
        var signed = scans.of(number);
        return papers.of(number).stream()
                .map(paper -> new TaskPanel.Paper(
                        paper.id(),
                        paper.isInForce(),
                        paper.state().label(),
                        paper.title(),
                        paper.number(),
                        paper.addressee(),
                        paper.issuedOn(),
                        paper.servedOn(),
                        paper.service(),
                        signed.stream()
                                .filter(scan -> scan.paper() == paper.id())
                                .map(scan -> new TaskPanel.Signed(scan.evidenceFile(), scan.name(), scan.withdrawn()))
                                .toList()))
                .toList();
    }
}
