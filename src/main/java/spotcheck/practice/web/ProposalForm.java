package spotcheck.practice.web;

import java.time.DateTimeException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.WrittenDay;
import spotcheck.casefile.Refused;
import spotcheck.practice.Proposal;
import spotcheck.practice.topic.Topic;
import spotcheck.regulation.Regime;

/**
 * A proposal as it is sent.
 *
 * @param regime without it that of a case opened today
 * @param choice word of the choice; for a period {@code amount} and {@code unit} stand instead
 */
record ProposalForm(
        @Nullable String regime,
        @Nullable String topic,
        @Nullable String choice,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String reason,
        @Nullable String documentNumber,
        @Nullable String validFrom) {

    Proposal proposal(String regimeOfToday) {
        return new Proposal(
                read("regime", () -> new Regime(given(regime) ? String.valueOf(regime) : regimeOfToday)),
                read("topic", () -> new Topic(Objects.toString(topic, ""))),
                given(choice)
                        ? String.valueOf(choice)
                        : Objects.toString(amount, "").strip() + " " + unit,
                Objects.toString(reason, "").strip(),
                given(documentNumber) ? documentNumber : null,
                given(validFrom) ? read("validFrom", () -> WrittenDay.read(String.valueOf(validFrom))) : null,
                null);
    }

    private static <T> T read(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException noDay) {
            throw new Refused(field, "日期格式应为 2026-03-01");
        } catch (IllegalArgumentException noWord) {
            throw new Refused(field, field.equals("regime") ? "没有这一办法" : "没有这一事项");
        }
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
