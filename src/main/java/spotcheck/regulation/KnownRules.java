package spotcheck.regulation;

/** Which rule ids exist; for those who check a citation. */
public interface KnownRules {

    boolean knows(String id);
}
