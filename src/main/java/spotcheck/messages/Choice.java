package spotcheck.messages;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * What messages a person wants.
 *
 * @param address for mails; null without
 * @param daysBefore how many days before its date a task is called to mind
 * @param daily whether one mail a day comes instead of single ones
 * @param unwanted codes of {@link Kind}, of which nothing is told
 */
public record Choice(
        String person,
        boolean onScreen,
        boolean byMail,
        @Nullable String address,
        int daysBefore,
        boolean daily,
        String unwanted) {

    /** Days before its date on which a task is called to mind to those who have chosen nothing. */
    static final int UNASKED = 3;

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");
    private static final int LONGEST = 200;
    private static final int EARLIEST = 30;

    public Choice {
        if (byMail
                && (address == null
                        || address.length() > LONGEST
                        || !ADDRESS.matcher(address).matches())) {
            throw new Refused("address", "接收邮件须填写有效的电子邮箱");
        }
        if (daysBefore < 0 || daysBefore > EARLIEST) {
            throw new Refused("daysBefore", "提前天数应在 0 至 " + EARLIEST + " 之间");
        }
    }

    /** Each by itself, and of all kinds. */
    public Choice(String person, boolean onScreen, boolean byMail, @Nullable String address, int daysBefore) {
        this(person, onScreen, byMail, address, daysBefore, false, "");
    }

    /** The same where nothing is to be shown on the screen. */
    Choice silent() {
        return new Choice(person, false, byMail, address, daysBefore, daily, unwanted);
    }

    /** Whether mails go out one by one. */
    boolean bySingleMails() {
        return byMail && !daily;
    }

    public boolean isUnwanted(Kind kind) {
        return Kind.isAmong(unwanted, kind.code());
    }

    /** Of whom has chosen nothing: on the screen, a few days before. */
    static Choice ofNobody(String person) {
        return new Choice(person, true, false, null, UNASKED);
    }

    /** @param daysLeft until the date of what is told */
    boolean wants(String occasion, long daysLeft) {
        return wants(daysLeft) && !Kind.isAmong(unwanted, occasion);
    }

    boolean wants(long daysLeft) {
        return (onScreen || byMail) && daysLeft <= daysBefore;
    }
}
