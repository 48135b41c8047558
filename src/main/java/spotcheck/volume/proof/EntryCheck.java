package spotcheck.volume.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The entries of a package: whether each is bound to the one before, up to the end that is noted, and whether its files are there. */
final class EntryCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<EntryLine> entries;
    private final List<String> problems = new ArrayList<>();

    private EntryCheck(List<EntryLine> entries) {
        this.entries = entries;
    }

    /** @param text of {@link PackageNames#ENTRIES} */
    static EntryCheck of(String text, Map<String, String> info) {
        try {
            var check = new EntryCheck(JSON.readValue(text, new TypeReference<List<EntryLine>>() {}));
            check.links(info.getOrDefault(PackageNames.CASE, ""));
            check.end(info);
            return check;
        } catch (JsonProcessingException unreadable) {
            var broken = new EntryCheck(List.of());
            broken.problems.add("案卷记录不能读取，已被改动：" + PackageNames.ENTRIES);
            return broken;
        }
    }

    int count() {
        return entries.size();
    }

    List<String> problems() {
        return problems;
    }

    private void links(String caseNumber) {
        var previous = "";
        for (var place = 1; place <= entries.size(); place++) {
            var entry = entries.get(place - 1);
            if (entry.seq() != place) {
                problems.add("记录链在第" + place + "条断开：此处是第" + entry.seq() + "条" + named(entry) + "，有记录被删除、添加或者调换");
                return;
            }
            if (!entry.isWithheld()) {
                contents(entry, previous, caseNumber);
            }
            previous = entry.hash();
        }
    }

    private void contents(EntryLine entry, String previous, String caseNumber) {
        if (!previous.equals(entry.previousHash())) {
            problems.add("记录链在第" + entry.seq() + "条断开：" + named(entry) + "不接在它的前一条之后");
        } else if (!isAsWritten(entry)) {
            problems.add("记录链在第" + entry.seq() + "条断开：" + named(entry) + "的内容与写入时的指纹不符");
        } else if (!caseNumber.equals(entry.caseNumber())) {
            problems.add("第" + entry.seq() + "条" + named(entry) + "不是本案的记录");
        }
    }

    private static boolean isAsWritten(EntryLine line) {
        try {
            return line.entry().fingerprint().equals(line.hash());
        } catch (DateTimeParseException anotherMoment) {
            return false; // what cannot be read is not what was written
        }
    }

    private void end(Map<String, String> info) {
        var head = entries.isEmpty() ? "" : entries.get(entries.size() - 1).hash();
        if (!String.valueOf(entries.size()).equals(info.get(PackageNames.CHAIN_ENTRIES))
                || !head.equals(info.get(PackageNames.CHAIN_HEAD))) {
            problems.add("记录应有" + info.get(PackageNames.CHAIN_ENTRIES) + "条，现有" + entries.size() + "条，末条的指纹与 "
                    + PackageNames.INFO + " 所记" + (head.equals(info.get(PackageNames.CHAIN_HEAD)) ? "相符" : "不符"));
        }
    }

    /** Files that entries name by fingerprint and that are neither here nor said to be absent. */
    List<String> missing(Set<String> present) {
        return entries.stream()
                .filter(entry -> !entry.isWithheld())
                .flatMap(entry -> NamedFile.in(entry).stream()
                        .filter(file -> !present.contains(file.sha256()))
                        .map(file -> "第" + entry.seq() + "条记录所载的文件不在包内，或者已被改动：" + file.name()))
                .toList();
    }

    private static String named(EntryLine entry) {
        return entry.isWithheld() ? "" : "“" + Objects.requireNonNullElse(entry.title(), "") + "”";
    }
}
