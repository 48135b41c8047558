package spotcheck.engine.deployment;

import java.util.Set;

/** One file of the procedure: a diagram, a table or a form. */
sealed interface LawFile permits DiagramFile, TableFile, FormFile {

    String name();

    /** What it defines; a file that defines the same takes its place, whatever it is called. */
    Set<String> defines();
}
