package spotcheck.workbench.panel;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.wording.RuleText;

/**
 * The panel 案卷 of one task, in words; what its reader may not see is empty.
 *
 * @param blind the code that stands for a blind sample; null if nothing is hidden
 * @param step null where no task is looked at
 */
public record TaskPanel(
        String caseNumber,
        String regime,
        @Nullable String blind,
        @Nullable Asked step,
        List<Stage> stages,
        List<Due> deadlines,
        List<Fact> facts,
        List<Unit> samples,
        List<Paper> papers,
        List<Entry> evidence,
        List<Entry> remarks,
        Entries entries,
        List<Taken> takings) {

    /** What the reader may take along: what it is, and its address within this server. */
    public record Taken(String label, String address) {}

    /** @param daysLeft negative once it is late */
    public record Asked(
            String name,
            String asks,
            @Nullable LocalDate due,
            @Nullable Long daysLeft,
            boolean keepsEvidence,
            List<RuleText> rules) {}

    /** @param state done, now or ahead, and in Chinese */
    public record Stage(String label, String state, String stateLabel) {}

    /**
     * @param daysLeft negative once it is late; null if it does not run
     * @param why how the date was counted
     */
    public record Due(
            String label,
            String whom,
            String bearer,
            LocalDate actBy,
            @Nullable Long daysLeft,
            String state,
            String stateLabel,
            String from,
            LocalDate startDate,
            String why,
            boolean provisional,
            List<RuleText> rules) {}

    public record Fact(String label, String value) {}

    public record Unit(String kind, String quantity, String seal, String state, String place) {}

    /** @param held whether it is in force, neither withdrawn nor replaced */
    public record Paper(
            long id,
            boolean held,
            String stateLabel,
            String title,
            String number,
            String addressee,
            LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            @Nullable String service,
            List<Signed> signed) {}

    /** A signed copy, by the file as which it opens; who gave it may have withdrawn it since. */
    public record Signed(long file, String name, boolean withdrawn) {}

    /** @param details facts by Chinese label, in words */
    public record Entry(
            long id, OffsetDateTime at, String who, String title, Map<String, String> details, String legalBasis) {}

    /** @param older id before which older entries stand; null if all are here */
    public record Entries(
            int total, List<Entry> newest, @Nullable Long older) {}
}
