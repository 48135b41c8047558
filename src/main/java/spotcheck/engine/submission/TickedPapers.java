package spotcheck.engine.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.casefile.paper.Papers;
import spotcheck.engine.form.FormField;

/** Who says that a paper was shown, signed or sent means one file: the entry names it by number and fingerprint. */
@Component
class TickedPapers {

    /** Property of a question: the kinds of the papers, separated by blanks. */
    private static final String KIND = "paper";

    /** Property beside it: the one answer that means them; without, any answer that stands. */
    private static final String ANSWER = "paperOf";

    private final Papers papers;
    private final PaperFiles files;

    TickedPapers(Papers papers, PaperFiles files) {
        this.papers = papers;
        this.files = files;
    }

    /** What is told of each answer, by a label of its own. */
    Map<String, String> of(CaseNumber number, List<FormField> asked, Map<String, Object> values) {
        var ticked = asked.stream()
                .filter(field -> means(field, values.get(field.key())))
                .toList();
        if (ticked.isEmpty()) {
            return Map.of();
        }
        var newest = papers.of(number).stream()
                .filter(Paper::isInForce)
                .collect(Collectors.toMap(Paper::kind, paper -> paper, (before, last) -> last));
        var prints = files.prints(number);
        var told = new LinkedHashMap<String, String>();
        ticked.forEach(field -> {
            var named = Stream.of(field.properties().getOrDefault(KIND, "").split(" "))
                    .map(newest::get)
                    .filter(Objects::nonNull)
                    .map(paper -> named(paper, prints.get(paper.id())))
                    .collect(Collectors.joining("；"));
            if (!named.isEmpty()) {
                told.put(field.label() + "：文书", named);
            }
        });
        return told;
    }

    private static boolean means(FormField field, @Nullable Object answer) {
        return field.properties().containsKey(KIND)
                && answer != null
                && field.properties().getOrDefault(ANSWER, answer.toString()).equals(answer.toString());
    }

    private static String named(Paper paper, PaperFiles.@Nullable Print print) {
        return paper.number() + "，SHA-256 "
                + Objects.requireNonNull(print, paper.number()).sha256();
    }
}
