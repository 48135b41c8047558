package spotcheck.volume.bound;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A leaf with its pages open.
 *
 * @param unbound why it has none; empty if it has
 */
record BoundLeaf(Leaf leaf, List<PDDocument> documents, String unbound) {

    private static final Logger LOG = LoggerFactory.getLogger(BoundLeaf.class);

    static BoundLeaf open(Leaf leaf) {
        var documents = new ArrayList<PDDocument>();
        try {
            for (var part : leaf.parts()) {
                documents.add(part.open());
            }
            return new BoundLeaf(leaf, documents, "");
        } catch (IOException unreadable) {
            LOG.info("Not bound in: {}: {}", leaf.title(), unreadable.toString());
            documents.forEach(IOUtils::closeQuietly);
            return new BoundLeaf(leaf, List.of(), "未装订：不能按页打开，见证据包");
        }
    }

    int pages() {
        return documents.stream().mapToInt(PDDocument::getNumberOfPages).sum();
    }

    String remark() {
        return leaf.remark().isEmpty() || unbound.isEmpty() ? leaf.remark() + unbound : leaf.remark() + "；" + unbound;
    }
}
