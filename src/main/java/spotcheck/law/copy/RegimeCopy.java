package spotcheck.law.copy;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import spotcheck.casefile.Refused;
import spotcheck.regulation.Regime;
import spotcheck.regulation.source.DataFiles;

/**
 * A regime that answers everything as another does, so that a new regulation begins complete and is then changed.
 *
 * @param from code of the regime that is copied
 * @param code of the new one, such as {@code xx-2027}
 * @param title of the new one
 * @param text code of the text that is new; empty if there is none
 */
public record RegimeCopy(String from, String code, String title, String text) {

    public RegimeCopy {
        if (!Regime.isCode(code)) {
            throw new Refused("code", "制度代号须如 xx-2027：小写字母、横线、字母或者数字");
        }
        if (title.isBlank() || title.length() > 100 || title.contains("\"") || title.contains("\n")) {
            throw new Refused("title", "请写明制度的名称，不超过100字，不用英文引号");
        }
        if (!text.isEmpty() && !DataFiles.isCatalogue(text + ".yaml")) {
            throw new Refused("text", "文本代号须如 XX27：大写字母和数字");
        }
    }

    /**
     * The files that change.
     *
     * @param law all files of the law by name, without folder
     */
    public Map<String, byte[]> files(Map<String, byte[]> law) {
        var changed = new TreeMap<String, byte[]>();
        var lists = new CopiedLists(this);
        changed.put(DataFiles.REGIMES, lists.regimes(law.getOrDefault(DataFiles.REGIMES, new byte[0])));
        Stream.of(DataFiles.PAPERS, DataFiles.PRODUCTION_STOP)
                .forEach(list -> changed.put(list, lists.rows(law.getOrDefault(list, new byte[0]))));
        law.forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                new CopiedTable(this, content).changed().ifPresent(table -> changed.put(name, table));
            }
        });
        if (!text.isEmpty() && !law.containsKey(text + ".yaml")) {
            changed.put(text + ".yaml", lists.catalogue());
        }
        return changed;
    }
}
