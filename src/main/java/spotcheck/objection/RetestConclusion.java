package spotcheck.objection;

/**
 * The overall conclusion before and after a retest.
 *
 * @param first of the first report: qualified or unqualified
 * @param last with the retested items replaced; final
 */
public record RetestConclusion(String first, String last) {

    public boolean isChanged() {
        return !first.equals(last);
    }
}
