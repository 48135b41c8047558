package spotcheck.evidence.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;

/** What a file is, by its content; its name may only say it more closely. What could run as a program is refused. */
@Component
public class FileTypes {

    private static final Set<String> DOCUMENTS = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "text/plain",
            "text/csv");
    /** Content that nobody knows; a name would make anything of it. */
    private static final String UNKNOWN = "application/octet-stream";

    private static final String ARCHIVE = "application/zip";

    private final TikaConfig tika = TikaConfig.getDefaultConfig();

    /** @throws Refused if it is nothing that evidence can be */
    public String of(Path file, String name) throws IOException {
        var type = detect(file, name);
        if (!isAccepted(type)) {
            throw new Refused("不接收此类文件（" + name + "，内容类型为 " + type
                    + "）。可以上传照片、录像、录音、PDF、OFD、办公文档和纯文本；压缩包请解压后逐个上传，程序、脚本和网页文件一律不收");
        }
        return type;
    }

    private String detect(Path file, String name) throws IOException {
        if (tell(file, "").equals(UNKNOWN)) {
            return UNKNOWN;
        }
        var told = tell(file, name);
        // The Chinese format of fixed documents, GB/T 33190.
        var type = told.equals(ARCHIVE) && name.toLowerCase(Locale.ROOT).endsWith(".ofd") ? ZippedDocument.OFD : told;
        return ZippedDocument.isOne(type) && !ZippedDocument.holds(file, type) ? ARCHIVE : type;
    }

    private String tell(Path file, String name) throws IOException {
        var known = new Metadata();
        known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 17)) {
            return tika.getMimeRepository().detect(bytes, known).toString();
        }
    }

    private static boolean isAccepted(String type) {
        return DOCUMENTS.contains(type)
                || type.equals(ZippedDocument.OFD)
                || type.startsWith("video/")
                || type.startsWith("audio/")
                || (type.startsWith("image/") && !type.contains("svg") && !type.contains("xml"));
    }
}
