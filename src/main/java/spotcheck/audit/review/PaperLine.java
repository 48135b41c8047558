package spotcheck.audit.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the case.
 *
 * @param state in words, such as 已撤回
 * @param link where its file opens, within this server; null where none is kept
 */
public record PaperLine(
        String title,
        String number,
        String addressee,
        LocalDate issuedOn,
        String state,
        @Nullable String service,
        @Nullable LocalDate servedOn,
        @Nullable String link) {}
