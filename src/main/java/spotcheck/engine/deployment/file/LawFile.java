package spotcheck.engine.deployment.file;

import java.util.Set;

/** One file of the procedure: a diagram, a table, a form, a template of papers or the data of a regime. */
public sealed interface LawFile permits DiagramFile, TableFile, FormFile, PaperFile, DataFile {

    String name();

    /** What it defines; a file that defines the same takes its place, whatever it is called. */
    Set<String> defines();
}
