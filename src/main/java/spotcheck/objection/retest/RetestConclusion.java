package spotcheck.objection.retest;

import spotcheck.casefile.Conclusion;

/**
 * The overall conclusion before and after a retest.
 *
 * @param first of the first report
 * @param last with the retested items replaced; final
 */
public record RetestConclusion(Conclusion first, Conclusion last) {

    public boolean isChanged() {
        return first != last;
    }
}
