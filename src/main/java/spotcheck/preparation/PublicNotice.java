package spotcheck.preparation;

import java.time.LocalDate;
import spotcheck.preparation.content.Written;

/**
 * On which day detailed rules were made public, where, and by whom.
 *
 * @param channel website, bulletin
 */
public record PublicNotice(LocalDate publishedOn, String channel, String publishedBy) {

    public PublicNotice {
        channel = Written.required("channel", "公布渠道", channel, 200);
    }
}
