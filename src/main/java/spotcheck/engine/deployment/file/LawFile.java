package spotcheck.engine.deployment.file;

import java.util.Set;

/** One file of the procedure: a diagram, a table, a form or a template of papers. */
public sealed interface LawFile permits DiagramFile, TableFile, FormFile, PaperFile {

    String name();

    /** What it defines; a file that defines the same takes its place, whatever it is called. */
    Set<String> defines();
}
