import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plants the faults of {@code mutants.tsv} and says which test goes red:
 *
 * <pre>java src/test/mutants/Mutants.java [from-to] [--together N]</pre>
 *
 * <p>In a clean worktree, from its root. {@code --together} plants up to N faults of different files and tests at once, which
 * saves starts of the application. {@code TESTS} is the command that compiles and runs; the tests follow it, one by one.
 */
class Mutants {

    private static final String DEFAULT = "mvn -o --batch-mode -Dsurefire.failIfNoSpecifiedTests=false test";

    private static final Pattern RAN = Pattern.compile("Tests run: [1-9]|[1-9][0-9]* tests found");

    record Fault(int number, String kind, Path file, String text, String instead, String test) {

        static Fault of(int number, String line) {
            var part = line.split("\t");
            return new Fault(number, part[0], Path.of(part[1]), unescaped(part[2]), unescaped(part[3]), part[4]);
        }

        private static String unescaped(String text) {
            return text.equals("-") ? "" : text.replace("\\n", "\n");
        }

        String testClass() {
            return test.substring(0, test.indexOf('#'));
        }

        Pattern red() {
            return Pattern.compile(Pattern.quote(testClass()) + "[.:]" + Pattern.quote(test.substring(test.indexOf('#') + 1)));
        }

        void plant() throws IOException {
            var before = Files.readString(file);
            var at = before.indexOf(text);
            if (at < 0 || before.indexOf(text, at + 1) >= 0) {
                throw new IllegalStateException(number + ": not once in " + file + ": " + text);
            }
            Files.writeString(file, before.replace(text, instead));
        }
    }

    public static void main(String[] arguments) throws Exception {
        var faults = chosen(arguments);
        var together = 1;
        for (int i = 0; i < arguments.length - 1; i++) {
            together = arguments[i].equals("--together") ? Integer.parseInt(arguments[i + 1]) : together;
        }
        var survivors = new ArrayList<Fault>();
        for (var batch : batches(faults, together)) {
            survivors.addAll(survivors(batch));
        }
        System.out.printf("%d faults, %d noticed%n", faults.size(), faults.size() - survivors.size());
        survivors.forEach(fault -> System.out.println("NOT NOTICED " + fault));
        System.exit(survivors.isEmpty() ? 0 : 1);
    }

    private static List<Fault> chosen(String[] arguments) throws IOException {
        var faults = new ArrayList<Fault>();
        for (var line : Files.readAllLines(Path.of("src/test/mutants/mutants.tsv"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                faults.add(Fault.of(faults.size() + 1, line));
            }
        }
        if (arguments.length == 0 || !arguments[0].matches("\\d+-\\d+")) {
            return faults;
        }
        var ends = arguments[0].split("-");
        return faults.subList(Integer.parseInt(ends[0]) - 1, Math.min(faults.size(), Integer.parseInt(ends[1])));
    }

    /** No file twice and no test method twice in one batch, so that each red test has one cause. */
    private static List<List<Fault>> batches(List<Fault> faults, int together) {
        var batches = new ArrayList<List<Fault>>();
        for (var fault : faults) {
            var fitting = batches.stream()
                    .filter(batch -> batch.size() < together)
                    .filter(batch -> batch.stream()
                            .noneMatch(other -> other.file.equals(fault.file) || other.test.equals(fault.test)))
                    .findFirst();
            fitting.orElseGet(() -> {
                        batches.add(new ArrayList<>());
                        return batches.get(batches.size() - 1);
                    })
                    .add(fault);
        }
        return batches;
    }

    private static List<Fault> survivors(List<Fault> batch) throws Exception {
        var files = batch.stream().map(Fault::file).distinct().toList();
        var texts = files.stream().collect(Collectors.toMap(file -> file, Mutants::text));
        try {
            for (var fault : batch) {
                fault.plant();
            }
            var output = run(batch);
            var alive = new ArrayList<Fault>();
            for (var fault : batch) {
                var red = fault.red().matcher(output).find();
                System.out.printf("%2d %-8s %s: %s%n", fault.number, red ? "red" : "GREEN", fault.kind, fault.test);
                if (!red) {
                    alive.add(fault);
                }
            }
            return alive;
        } finally {
            for (var file : files) {
                Files.writeString(file, texts.get(file));
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** @return what the build wrote, failing tests among it */
    private static String run(List<Fault> batch) throws IOException, InterruptedException {
        var classes = batch.stream().map(Fault::testClass).collect(Collectors.toCollection(LinkedHashSet::new));
        var own = System.getenv("TESTS");
        var command = own == null
                ? DEFAULT + " -Dtest=" + String.join(",", classes)
                : own + " " + String.join(" ", classes);
        var log = Files.createTempFile("mutants", ".log");
        new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        var output = Files.readString(log);
        if (!RAN.matcher(output).find()) {
            throw new IllegalStateException("No test ran: " + log);
        }
        return output;
    }
}
