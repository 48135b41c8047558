package spotcheck.draw.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import spotcheck.draw.lot.BadPool;

/** {@code --verify-draw FILE}: repeats the draw of a certificate without server and database. */
public final class VerifyDraw {

    private VerifyDraw() {}

    /** Says on the paper whether all agrees: 0, or 1 and the first difference. */
    public static int run(Path file, PrintStream out) {
        try {
            var said = CertificateFile.read(Files.readString(file));
            var repeated = Repeated.of(said);
            repeated.difference().ifPresentOrElse(out::println, () -> {
                out.printf(
                        "抽取结果与名单、种子一致：抽中%d个，候补%d个。%n",
                        said.drawn().size(), said.reserves().size());
                repeated.byHand().forEach(out::println);
            });
            return repeated.difference().isPresent() ? 1 : 0;
        } catch (BadPool bad) {
            out.println(bad.getMessage());
        } catch (IOException unreadable) {
            out.println("无法读取文件：" + file);
        }
        return 1;
    }
}
