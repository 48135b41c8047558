package spotcheck.volume.bound.sheet;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages that are bound in. */
@FunctionalInterface
public interface Part {

    /** @throws IOException if they are no pages that can be bound */
    PDDocument open() throws IOException;
}
