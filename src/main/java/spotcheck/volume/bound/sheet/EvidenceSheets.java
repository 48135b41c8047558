package spotcheck.volume.bound.sheet;

import static spotcheck.volume.bound.sheet.Grid.cells;
import static spotcheck.volume.bound.sheet.Grid.column;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.Refused;
import spotcheck.evidence.ContentState;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceLabels;
import spotcheck.evidence.keeping.EvidenceContent;
import spotcheck.evidence.keeping.Thumbnail;
import spotcheck.volume.Volume;

/** The list of the evidence: a small picture of each, what it proves, when it was taken and given, its fingerprint. */
@Component
public class EvidenceSheets {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final Map<ContentState, String> STATES = Map.of(
            ContentState.HELD, "",
            ContentState.DAMAGED, "文件已损坏，不在证据包内",
            ContentState.MISSING, "文件缺失，不在证据包内",
            ContentState.DESTROYED, "保存期满已销毁");

    private final EvidenceContent content;
    private final EvidenceLabels labels;
    private final VolumeNames names;

    EvidenceSheets(EvidenceContent content, EvidenceLabels labels, VolumeNames names) {
        this.content = content;
        this.labels = labels;
        this.names = names;
    }

    public Sheet list(Volume volume) {
        var persons = names.of(volume);
        return new Sheet(
                "证据清单",
                List.of("原件在证据包内，以 SHA-256 指纹核对。"),
                List.of(Grid.of(
                        "",
                        "本案没有上传证据文件。",
                        volume.standingEvidence(),
                        cells("缩略图", 34, file -> new Grid.Cell(form(file), picture(file))),
                        column("文件和证明事项", 52, this::about),
                        column("环节和来源", 40, file -> origin(file, persons)),
                        column("SHA-256", 36, EvidenceFile::sha256))));
    }

    private String about(EvidenceFile file) {
        var proves = file.codes().stream().map(labels::of).collect(Collectors.joining("、"));
        return file.name() + "\n" + (proves.isEmpty() ? "" : "证明：" + proves + "\n")
                + file.facts().remark() + STATES.getOrDefault(file.bytes().state(), "");
    }

    private static String origin(EvidenceFile file, VolumeNames.Persons persons) {
        var capture = file.facts().capture();
        return file.facts().to().name() + "\n" + persons.of(file.uploadedBy()) + " "
                + MOMENT.format(file.facts().uploadedAt()) + " 上传\n" + taken(capture.takenAt()) + "\n"
                + (file.bytes().size() + " 字节");
    }

    private static String taken(@Nullable OffsetDateTime at) {
        return at == null ? "设备未记载拍摄时间" : "设备记载拍摄于 " + MOMENT.format(at);
    }

    private static String form(EvidenceFile file) {
        return switch (file.type().replaceAll("/.*", "")) {
            case "image" -> "（照片）";
            case "video" -> "（录像）";
            case "audio" -> "（录音）";
            default -> "（文件）";
        };
    }

    private @Nullable String picture(EvidenceFile file) {
        if (!file.isPicture() || !file.counts()) {
            return null;
        }
        try {
            return Thumbnail.of(content.of(file), file.facts().capture().orientation())
                    .map(small ->
                            "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(small))
                    .orElse(null);
        } catch (Refused nowDamaged) {
            return null; // the list says so in words
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
