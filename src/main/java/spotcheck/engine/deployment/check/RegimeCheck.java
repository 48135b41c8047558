package spotcheck.engine.deployment.check;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import spotcheck.engine.deployment.file.Law;
import spotcheck.regulation.Regime;
import spotcheck.regulation.source.DataFiles;

/** A regime names texts whose rules are known; one under which cases may be opened has an answer in every table. */
class RegimeCheck {

    private static final int LONGEST = 100;

    private final Law after;
    private final Findings findings;

    RegimeCheck(Law after, Findings findings) {
        this.after = after;
        this.findings = findings;
    }

    void check(String place, CSVRecord row) {
        var code = row.get("regime");
        var title = row.get("title");
        if (!Regime.isCode(code)) {
            findings.add(place, "制度代号“" + code + "”须如 xx-2027：小写字母、横线、字母或者数字");
        }
        if (title.isBlank() || title.length() > LONGEST) {
            findings.add(place, "title 没有填写，或者超过100字");
        }
        texts(place, row.get("texts"));
        switch (row.get("ready")) {
            case "true" -> complete(place, code);
            case "false" -> {}
            default -> findings.add(place, "ready 只能为 true 或者 false");
        }
    }

    private void texts(String place, String texts) {
        for (var text : texts.split(" ", -1)) {
            if (!DataFiles.isCatalogue(text + ".yaml")
                    || after.data(text + ".yaml").isEmpty()) {
                findings.add(place, "文本“" + text + "”没有规则目录（" + text + ".yaml）");
            }
        }
    }

    private void complete(String place, String code) {
        after.decisions()
                .filter(decision -> !answers(decision, code))
                .forEach(decision -> findings.add(
                        place,
                        "决策“" + decision.getName() + "”（" + decision.getId() + "）没有制度“" + code
                                + "”的行；没有齐备的，ready 须为 false"));
        if (LawData.rows(after, DataFiles.PRODUCTION_STOP).stream()
                .noneMatch(row -> row.get("regime").equals(code))) {
            findings.add(place, "production-stop.csv 没有制度“" + code + "”的行");
        }
    }

    private static boolean answers(Decision decision, String code) {
        return !(decision.getExpression() instanceof DecisionTable table)
                || TableWords.of(table)
                        .inputs()
                        .getOrDefault("regime", List.of(code))
                        .contains(code);
    }
}
