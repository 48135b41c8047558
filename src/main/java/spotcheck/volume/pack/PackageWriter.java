package spotcheck.volume.pack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.evidence.ContentState;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.keeping.EvidenceContent;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;
import spotcheck.volume.Volume;
import spotcheck.volume.VolumeKind;
import spotcheck.volume.bound.Contents;
import spotcheck.volume.bound.VolumeBinding;
import spotcheck.volume.proof.EntryLine;
import spotcheck.volume.proof.PackageNames;

/** Packs a volume with every file in it as it was issued or given, and all by which one proves it later. */
@Component
public class PackageWriter {

    private static final String PAPERS = PackageNames.PAYLOAD + "文书/";
    private static final String EVIDENCE = PackageNames.PAYLOAD + "证据/";

    private final VolumeBinding binding;
    private final PaperFiles papers;
    private final EvidenceContent evidence;
    private final Authorities authorities;
    private final List<FileSection> sections;
    private final VerifyPage page;
    private final ObjectMapper json;

    PackageWriter(
            VolumeBinding binding,
            PaperFiles papers,
            EvidenceContent evidence,
            Authorities authorities,
            List<FileSection> sections,
            VerifyPage page,
            ObjectMapper json) {
        this.binding = binding;
        this.papers = papers;
        this.evidence = evidence;
        this.authorities = authorities;
        this.sections = sections;
        this.page = page;
        this.json = json;
    }

    /** The volume is bound before the first byte goes out: what cannot be made is refused whole. */
    public Made make(Volume volume) throws IOException {
        var file = Files.createTempFile("volume", ".pdf");
        try (var out = Files.newOutputStream(file)) {
            return new Made(volume, binding.write(volume, out), file);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    public void write(Made made, OutputStream out) throws IOException {
        var volume = made.volume();
        try (var bag = new BagWriter(out, volume.name(), volume.at().toInstant());
                var bound = Files.newInputStream(made.file())) {
            bag.payload(PackageNames.VOLUME, bound, false);
            papers(volume, bag);
            var absent = evidence(volume, bag);
            bag.payload(PackageNames.ENTRIES, json.writeValueAsBytes(lines(volume)), false);
            bag.payload(PackageNames.CONTENTS, json.writeValueAsBytes(contents(made, absent)), false);
            if (volume.kind() == VolumeKind.WHOLE) {
                bag.payload(PackageNames.PAYLOAD + "case.json", json.writeValueAsBytes(facts(volume)), false);
            }
            bag.tag(PackageNames.PAGE, page.html());
            bag.finish(info(volume));
        }
    }

    private void papers(Volume volume, BagWriter bag) throws IOException {
        var place = 0;
        for (var paper : volume.papers()) {
            place++;
            var file = papers.of(paper.id());
            if (file.isPresent()) {
                bag.payload(
                        PAPERS + FileNames.of(place, paper.number() + ".pdf"),
                        file.get().content(),
                        false);
            }
        }
    }

    /** @return what is not there any more, or was taken back */
    private List<Absent> evidence(Volume volume, BagWriter bag) throws IOException {
        var absent = new ArrayList<Absent>();
        var place = 0;
        for (var file : volume.evidence()) {
            place++;
            if (file.withdrawal().isPresent()) {
                absent.add(new Absent(file.name(), file.sha256(), "误传，已撤回"));
            } else {
                add(file, EVIDENCE + FileNames.of(place, file.name()), bag, absent);
            }
        }
        return absent;
    }

    private void add(EvidenceFile file, String path, BagWriter bag, List<Absent> absent) throws IOException {
        try (var bytes = evidence.of(file).getInputStream()) {
            if (!bag.payload(path, bytes, true).equals(file.sha256())) {
                throw new IOException("The evidence changed while it was read: " + file.sha256());
            }
        } catch (Refused notSound) {
            var destroyed = file.bytes().state() == ContentState.DESTROYED;
            absent.add(new Absent(file.name(), file.sha256(), destroyed ? "保存期满，已销毁" : "文件已损坏或者缺失"));
        }
    }

    private static List<EntryLine> lines(Volume volume) {
        return volume.entries().stream().map(entry -> line(entry, volume)).toList();
    }

    private static EntryLine line(Entry entry, Volume volume) {
        return volume.readable().contains(entry.seq()) ? EntryLine.of(entry) : EntryLine.withheld(entry);
    }

    private static Map<String, Object> contents(Made made, List<Absent> absent) {
        var contents = new LinkedHashMap<String, Object>();
        contents.put("caseNumber", made.volume().number());
        contents.put("kind", made.volume().kind().title());
        contents.put("pages", made.contents().pages());
        contents.put("rows", made.contents().rows());
        contents.put("lacks", made.volume().lacks());
        contents.put("absent", absent);
        return contents;
    }

    /** What each stage keeps of the case. */
    private Map<String, Object> facts(Volume volume) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("case", volume.spotCase());
        sections.forEach(section -> facts.put(section.name(), section.of(volume.spotCase())));
        facts.put("papers", volume.papers().stream().map(Paper::number).toList());
        return facts;
    }

    private Map<String, String> info(Volume volume) {
        var organizer = volume.spotCase().organizer();
        var info = new LinkedHashMap<String, String>();
        info.put(
                "Source-Organization",
                authorities.find(organizer).map(Authority::name).orElse(organizer));
        info.put("External-Description", volume.kind().title() + " " + volume.number());
        info.put(PackageNames.CASE, volume.number());
        info.put("Bagging-Date", volume.at().toLocalDate().toString());
        info.put("Bag-Software-Agent", "spotcheck");
        info.put(PackageNames.CHAIN_ENTRIES, String.valueOf(volume.entries().size()));
        info.put(PackageNames.CHAIN_HEAD, volume.head());
        return info;
    }

    /** A volume that is bound and waits to be packed. */
    public record Made(Volume volume, Contents contents, Path file) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
