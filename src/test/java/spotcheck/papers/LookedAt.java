package spotcheck.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import spotcheck.papers.fact.Facts;

/** Writes every kind of paper to a folder: as usual, with the longest names and lists, and with what may lack left out. */
final class LookedAt {

    private LookedAt() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var longest = "〇𠮷喆垚堃龘䶮" + "重庆市渝中区两路口街道长江一路示例商贸有限公司".repeat(9).substring(0, 193);
        for (var kind : arguments.length > 1
                ? List.of(arguments).subList(1, arguments.length)
                : SamplePapers.titles().keySet()) {
            var facts = SamplePapers.facts(kind);
            write(folder.resolve(kind + ".pdf"), kind, facts);
            write(folder.resolve(kind + "-long.pdf"), kind, SamplePapers.stretched(facts, longest, 80));
            write(folder.resolve(kind + "-sparse.pdf"), kind, SamplePapers.sparse(facts));
        }
    }

    private static void write(Path file, String kind, Facts facts) throws IOException {
        try {
            Files.write(file, SamplePapers.print(kind, facts));
        } catch (RuntimeException failed) {
            System.err.println("FAILED " + file + ": " + failed);
        }
    }
}
