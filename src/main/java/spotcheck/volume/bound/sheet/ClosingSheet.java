package spotcheck.volume.bound.sheet;

import static spotcheck.volume.bound.sheet.Grid.column;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.wording.RuleTexts;
import spotcheck.volume.Lack;
import spotcheck.volume.Volume;

/** 卷内备考表: how much is in the volume, what lacks by which rule, where the chain of entries ends, who made it. */
@Component
public class ClosingSheet {

    private final RuleTexts rules;
    private final VolumeNames names;

    ClosingSheet(RuleTexts rules, VolumeNames names) {
        this.rules = rules;
        this.names = names;
    }

    public Sheet of(Volume volume) {
        return new Sheet(
                "卷内备考表",
                List.of(
                        "本卷收文书%d份、检验报告%d份、证据文件%d个、办案记录%d条。%s"
                                .formatted(
                                        volume.papers().size(),
                                        volume.reports().size(),
                                        volume.standingEvidence().size(),
                                        volume.readableEntries().size(),
                                        volume.spotCase().isClosed() ? "" : "案件尚未办结，本卷为制作时的状态。"),
                        "记录链：" + volume.chain().message() + "。末条记录的指纹（SHA-256）：" + volume.head(),
                        "装订的文书是制发文件的副本；制发文件、证据原件、全部记录及其指纹在同时可以导出的证据包内，"
                                + "用包内“核验.html”或者命令 --verify-package 可以脱离本系统核验。",
                        "立卷人：" + names.of(volume).of(volume.madeBy()) + "　　立卷时间："
                                + ChinaTime.inWords(volume.at().toLocalDate()) + "　　检查人（签名）："),
                List.of(lacks(volume)));
    }

    private Grid lacks(Volume volume) {
        return Grid.of(
                "缺少的材料",
                "按所适用的办法应当有的材料没有缺少。",
                volume.lacks(),
                column("材料", 46, Lack::material),
                column("说明", 52, Lack::why),
                column("依据", 64, lack -> basis(lack.rules())));
    }

    private String basis(String ids) {
        return rules.of(RuleIds.parse(ids)).stream()
                .map(rule -> "《" + rule.text() + "》" + rule.article())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining("；"));
    }
}
