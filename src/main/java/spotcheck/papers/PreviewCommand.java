package spotcheck.papers;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.regulation.Regime;

/**
 * The command {@code --preview-papers=FOLDER}: checks every template in the folder and writes beside each how it looks, or says
 * what is wrong with it; then it ends, with 1 if one is faulty.
 */
@Component
@Order(100)
@ConditionalOnProperty("preview-papers")
class PreviewCommand implements ApplicationRunner {

    private final TriedTemplates templates;
    private final ConfigurableApplicationContext application;
    private final Path folder;
    private final Regime regime;

    PreviewCommand(
            TriedTemplates templates,
            ConfigurableApplicationContext application,
            @Value("${preview-papers}") String folder,
            @Value("${regime:national-2020}") String regime) {
        this.templates = templates;
        this.application = application;
        this.folder = Path.of(folder);
        this.regime = new Regime(regime);
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var faulty = 0;
        try (var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            for (var file : files()) {
                faulty += isSound(file, screen) ? 0 : 1;
            }
        }
        var code = faulty == 0 ? 0 : 1;
        System.exit(SpringApplication.exit(application, () -> code));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private boolean isSound(Path file, PrintStream screen) throws IOException {
        var name = file.getFileName().toString();
        try {
            var picture = templates.tried(name, Files.readAllBytes(file), regime);
            Files.write(file.resolveSibling(name.replace(".html", ".pdf")), picture);
            screen.println(name + "：可以部署");
            return true;
        } catch (Refused refused) {
            screen.println(refused.getMessage());
            return false;
        }
    }
}
