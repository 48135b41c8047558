package spotcheck.evidence.keeping;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.evidence.ContentState;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.content.Contents;

/** The bytes of a file, after they were found sound. */
@Component
public class EvidenceContent {

    private final Integrity integrity;
    private final Contents contents;

    EvidenceContent(Integrity integrity, Contents contents) {
        this.integrity = integrity;
        this.contents = contents;
    }

    /** @throws Refused if the bytes are no longer those that were given */
    public Resource of(EvidenceFile file) throws IOException {
        if (file.bytes().state() == ContentState.DESTROYED) {
            throw new Refused("该证据文件已在保存期限届满后依程序销毁：" + file.name());
        }
        if (!integrity.isSound(file)) {
            throw new Refused("证据文件已损坏或者缺失，不予提供：" + file.name() + "。已记入案卷，请联系管理员从备份恢复");
        }
        return new Bytes(file);
    }

    private final class Bytes extends AbstractResource {

        private final EvidenceFile file;

        Bytes(EvidenceFile file) {
            this.file = file;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return contents.open(file.sha256());
        }

        @Override
        public long contentLength() {
            return file.bytes().size();
        }

        @Override
        public String getDescription() {
            return "evidence " + file.sha256();
        }
    }
}
