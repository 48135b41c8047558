package spotcheck.volume.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spotcheck.papers.ManyPages;

/**
 * No test: run by name with {@code -Xmx512m}, {@code -Dtest=VolumeBenchmark}; figures are in {@code docs/performance.md}. Papers as
 * they are issued, each with tags and letters of its own, bound in a volume of 300 pages.
 */
@Tag("benchmark")
class VolumeBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(VolumeBenchmark.class);
    private static final int MIB = 1024 * 1024;
    private static final int PAGES = 300;

    @Test
    void aVolumeOfThreeHundredPages() throws IOException {
        var paper = ManyPages.ofThree();
        var file = Files.createTempFile("volume", ".pdf");
        var began = System.nanoTime();
        var worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (var binding = new Binding();
                var out = Files.newOutputStream(file)) {
            while (binding.pages() < PAGES) {
                binding.add("文书" + binding.pages(), List.of(Loader.loadPDF(paper)));
            }
            binding.save("监督抽查案卷", "某局", "500000-2026-00001", out);
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        var own = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked);
        LOG.warn(
                "{} pages in {} ms, of which {} ms of processor, {} KiB, at most {} MiB of heap; load {}",
                PAGES,
                took.toMillis(),
                own.toMillis(),
                size(file) / 1024,
                Runtime.getRuntime().maxMemory() / MIB,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(took).isLessThan(Duration.ofSeconds(20));
    }

    private static long size(Path file) throws IOException {
        var size = Files.size(file);
        Files.delete(file);
        return size;
    }
}
