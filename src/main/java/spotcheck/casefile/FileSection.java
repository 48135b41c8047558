package spotcheck.casefile;

/** A part of the case file that one stage keeps, such as its samples or objections. */
public interface FileSection {

    /** Name of the part in the JSON of the case file. */
    String name();

    /** Its content: records, or lists of records, that Jackson can write. */
    Object of(SpotCase spotCase);
}
