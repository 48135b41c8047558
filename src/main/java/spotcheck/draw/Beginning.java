package spotcheck.draw;

import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * A draw as it is begun.
 *
 * @param campaign number of the check, the body or the case for which it is drawn: part of the text that is frozen
 * @param holder code of the authority or id of the body whose people hold it
 * @param days on which a list of samplers holds; nothing for everything else
 */
public record Beginning(
        Purpose purpose,
        String campaign,
        String title,
        String holder,
        @Nullable Days days) {

    private static final int LONGEST_CAMPAIGN = 120;
    private static final int LONGEST_TITLE = 200;

    /** @throws Refused if it could not be frozen */
    public Beginning {
        campaign = campaign.strip();
        title = title.strip();
        if (campaign.isEmpty() || campaign.length() > LONGEST_CAMPAIGN) {
            throw new Refused("campaign", "请写明抽查批次编号（不超过120字）");
        }
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new Refused("title", "请写明抽取事项（不超过200字）");
        }
        if ((purpose == Purpose.SAMPLERS) != (days != null)) {
            throw new Refused("days", "抽样人员名单应当写明起止日期，其他抽取不写");
        }
    }

    public Beginning(Purpose purpose, String campaign, String title, String holder) {
        this(purpose, campaign, title, holder, null);
    }
}
