package spotcheck.volume.bound.sheet;

import static spotcheck.volume.bound.sheet.Grid.column;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.custody.SampleFlow;
import spotcheck.inspection.report.FiledReport;
import spotcheck.inspection.report.ItemResult;
import spotcheck.volume.Volume;
import spotcheck.volume.VolumeKind;
import spotcheck.workbench.panel.EntryWords;
import spotcheck.workbench.panel.TaskPanel;
import spotcheck.workbench.panel.TaskPanels;

/** The tables of a volume: what the case is about, its reports, how papers were served, where samples went, what happened. */
@Component
public class CaseSheets {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    /** Tasks that say how something was served. */
    private static final Set<String> SERVICE = Set.of(
            "showNotice",
            "sendPapers",
            "registerService",
            "orderPublication",
            "confirmPublicationService",
            "serveOrder",
            "serveSuspension",
            "registerRetestNotice",
            "informRetestResult");

    private final TaskPanels panels;
    private final EntryWords words;
    private final VolumeNames names;

    CaseSheets(TaskPanels panels, EntryWords words, VolumeNames names) {
        this.panels = panels;
        this.words = words;
        this.names = names;
    }

    public Sheet summary(Volume volume) {
        var panel = panels.of(volume.spotCase()).orElseThrow();
        var grids = new ArrayList<Grid>();
        grids.add(Grid.of(
                "产品和当事人",
                "",
                panel.facts(),
                column("项目", 42, TaskPanel.Fact::label),
                column("内容", 120, TaskPanel.Fact::value)));
        if (volume.kind() == VolumeKind.WHOLE) {
            grids.add(deadlines(panel));
        }
        return new Sheet("案件概况", List.of(), grids);
    }

    private static Grid deadlines(TaskPanel panel) {
        return Grid.of(
                "期限",
                "本案没有起算的期限。",
                panel.deadlines(),
                column("期限", 42, due -> due.label() + (due.whom().isEmpty() ? "" : "（" + due.whom() + "）")),
                column("办理方", 24, TaskPanel.Due::bearer),
                column("截止", 24, due -> due.actBy().toString()),
                column("情况", 22, TaskPanel.Due::stateLabel),
                column("计算", 50, TaskPanel.Due::why));
    }

    public Sheet reports(Volume volume) {
        return new Sheet(
                "检验报告内容",
                List.of("以下为检验机构报送的内容；报告原件作为证据文件收入本卷的，另行装订。"),
                volume.reports().stream().map(this::report).toList());
    }

    private Grid report(FiledReport filed) {
        var report = filed.report();
        return Grid.of(
                "%s　编号 %s　%s　%s出具　检验结论：%s%s"
                        .formatted(
                                title(report.kind()),
                                report.number(),
                                names.institution(report.laboratory()),
                                report.issuedOn(),
                                filed.conclusion().title(),
                                filed instanceof FiledReport.Returned ? "（已退回更正）" : ""),
                "没有检验项目。",
                report.items(),
                column("检验项目", 46, ItemResult::item),
                column("类别", 14, item -> item.itemClass().name()),
                column("要求", 40, item -> said(item.requirement())),
                column("实测值", 36, item -> said(item.measured()) + (item.unit() == null ? "" : " " + item.unit())),
                column("单项判定", 26, item -> item.judgement().title()));
    }

    private static String title(String kind) {
        return switch (kind) {
            case "first" -> "检验报告";
            case "retest" -> "复检报告";
            default -> "第" + kind.substring(kind.length() - 1) + "次复查检验报告";
        };
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    public Sheet service(Volume volume) {
        var persons = names.of(volume);
        return new Sheet(
                "送达情况",
                List.of(),
                List.of(
                        Grid.of(
                                "文书的送达",
                                "本案没有制发文书。",
                                volume.papers(),
                                column("文号", 62, Paper::number),
                                column("送达对象", 46, Paper::addressee),
                                column("方式", 30, paper -> said(paper.service())),
                                column(
                                        "送达日期",
                                        24,
                                        paper -> paper.servedOn() == null
                                                ? ""
                                                : paper.servedOn().toString())),
                        Grid.of(
                                "送达记录和凭证",
                                "没有登记送达。",
                                volume.readableEntries().stream()
                                        .filter(entry -> SERVICE.contains(entry.kind()))
                                        .toList(),
                                column("时间", 30, CaseSheets::moment),
                                column("登记人", 22, persons::of),
                                column("事项", 34, Entry::title),
                                column("内容", 76, this::details))));
    }

    public Sheet samples(Volume volume) {
        var persons = names.of(volume);
        return new Sheet(
                "样品流转",
                volume.flows().isEmpty() ? List.of("本案没有抽取样品。") : List.of(),
                volume.flows().stream().map(flow -> unit(flow, persons)).toList());
    }

    private static Grid unit(SampleFlow flow, VolumeNames.Persons persons) {
        return Grid.of(
                "第%d次抽样　%s　封条 %s　%s　%s　现持有人：%s"
                        .formatted(
                                flow.sample(),
                                flow.kind().title(),
                                flow.seal(),
                                flow.quantity(),
                                flow.state().title(),
                                flow.holder().shown()),
                "尚未交接。",
                flow.flow(),
                column("时间", 30, step -> MOMENT.format(step.at())),
                column("交出", 40, step -> who(step.from(), persons.of(step.givenBy()))),
                column("接收", 40, step -> who(step.to(), persons.of(step.takenBy()))),
                column(
                        "封条",
                        20,
                        step -> step.sealState() == null ? "" : step.sealState().title()),
                column("说明", 32, SampleFlow.Step::remark));
    }

    private static String who(SampleFlow.Held holder, String person) {
        return holder.name().equals(person) ? holder.shown() : holder.shown() + "\n" + person;
    }

    public Sheet entries(Volume volume) {
        var persons = names.of(volume);
        return new Sheet(
                "办案记录",
                volume.kind() == VolumeKind.WHOLE ? List.of() : List.of("以下为与移交有关的记录；案卷其余记录不在移交材料之内，记录链仍可逐条核验。"),
                List.of(Grid.of(
                        "",
                        "没有记录。",
                        volume.readableEntries(),
                        column("序", 9, entry -> String.valueOf(entry.seq())),
                        column("时间", 31, CaseSheets::moment),
                        column("人员", 22, persons::of),
                        column("事项和内容", 71, entry -> entry.title() + lineBefore(details(entry))),
                        column("依据", 29, Entry::legalBasis))));
    }

    private static String lineBefore(String details) {
        return details.isEmpty() ? "" : "\n" + details;
    }

    private String details(Entry entry) {
        return words.of(entry).entrySet().stream()
                .filter(detail -> !detail.getValue().isBlank())
                .map(CaseSheets::line)
                .collect(Collectors.joining("；"));
    }

    private static String line(Map.Entry<String, String> detail) {
        return detail.getKey() + "：" + detail.getValue();
    }

    private static String moment(Entry entry) {
        return MOMENT.format(entry.at());
    }
}
