package spotcheck.objection.retest;

import org.jspecify.annotations.Nullable;

/**
 * What an applicant whose retest is granted finds: there is one reserve sample, hence one retest.
 *
 * @param state none: the applicant's own retest begins; open: it waits for another party's; concluded: it shares its end
 * @param outcome outcome of the concluded retest
 */
public record RetestClaim(String state, @Nullable String outcome) {

    static RetestClaim own() {
        return new RetestClaim("none", null);
    }

    static RetestClaim waiting() {
        return new RetestClaim("open", null);
    }

    static RetestClaim shared(String outcome) {
        return new RetestClaim("concluded", outcome);
    }
}
