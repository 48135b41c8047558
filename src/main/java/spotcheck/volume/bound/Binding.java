package spotcheck.volume.bound;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** One file of many: the pages one after the other, each leaf found by the marks beside them. What is large waits on disk. */
final class Binding implements Closeable {

    private static final int PIECE = 64 * 1024;

    private final PDDocument volume = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final List<PDDocument> sources = new ArrayList<>();
    private final PDDocumentOutline marks = new PDDocumentOutline();

    void add(String title, List<PDDocument> documents) throws IOException {
        var first = volume.getNumberOfPages();
        for (var document : documents) {
            sources.add(document);
            flatten(document);
            for (var page : document.getPages()) {
                add(page);
            }
        }
        if (volume.getNumberOfPages() > first) {
            mark(title, volume.getPage(first));
        }
    }

    /** What was filled in or signed is shown as it stands; the file itself, with its signature, is in the package. */
    private static void flatten(PDDocument document) throws IOException {
        var form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
        }
    }

    private void add(PDPage page) throws IOException {
        var copy = volume.importPage(page);
        copy.setResources(unmarked(page.getResources()));
        copy.setRotation(page.getRotation());
        copy.getCOSObject().removeItem(COSName.STRUCT_PARENTS);
        var kept = new ArrayList<PDAnnotation>();
        for (var note : page.getAnnotations()) {
            if (!note.getSubtype().equals("Link") && !note.getSubtype().equals("Widget")) {
                note.getCOSObject().removeItem(COSName.PARENT);
                note.setPage(copy);
                kept.add(note);
            }
        }
        copy.setAnnotations(kept);
    }

    /**
     * A tagged page names a list of properties for each piece of its text. They lead to a structure that the volume does not keep,
     * and there are hundreds of them on a page: each is empty here. What may be shown or hidden (layers) stays.
     */
    private static @Nullable PDResources unmarked(@Nullable PDResources resources) {
        if (resources != null
                && resources.getCOSObject().getDictionaryObject(COSName.PROPERTIES) instanceof COSDictionary named) {
            var nothing = new COSDictionary();
            nothing.setDirect(true);
            for (var name : List.copyOf(named.keySet())) {
                if (!isLayer(named.getDictionaryObject(name))) {
                    named.setItem(name, nothing);
                }
            }
        }
        return resources;
    }

    private static boolean isLayer(@Nullable COSBase properties) {
        return properties instanceof COSDictionary layer
                && List.of("OCG", "OCMD").contains(layer.getNameAsString(COSName.TYPE, ""));
    }

    private void mark(String title, PDPage page) {
        var mark = new PDOutlineItem();
        mark.setTitle(title);
        var place = new PDPageFitDestination();
        place.setPage(page);
        mark.setDestination(place);
        marks.addLast(mark);
    }

    int pages() {
        return volume.getNumberOfPages();
    }

    void save(String title, String author, String caseNumber, OutputStream out) throws IOException {
        new PageNumbers(volume, caseNumber).stamp();
        var about = volume.getDocumentInformation();
        about.setTitle(title);
        about.setAuthor(author);
        about.setProducer("spotcheck");
        var catalog = volume.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        catalog.setDocumentOutline(marks);
        var shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
        var pieces = new BufferedOutputStream(out, PIECE); // it is written byte by byte
        volume.save(pieces, CompressParameters.NO_COMPRESSION);
        pieces.flush();
    }

    @Override
    public void close() throws IOException {
        volume.close();
        for (var source : sources) {
            source.close();
        }
    }
}
