package spotcheck.casefile.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import spotcheck.casefile.deadline.DeadlineChange;
import spotcheck.casefile.deadline.DeadlineRow;

/**
 * A deadline as the file shows it: its dates, what they mean and for whom, and each date it had before.
 *
 * @param from the starting event in Chinese
 * @param bearer who has to act
 * @param actBy the last day that the bearer is shown: an authority the raw date, a party the rolled one
 * @param overdueAfter the day after which an act is late, for whomever
 * @param effect what happens at the end, with its rules
 * @param timeliness code and words of where it stands today
 */
record DeadlineInFile(
        @JsonUnwrapped DeadlineRow deadline,
        String label,
        String from,
        Word bearer,
        LocalDate actBy,
        LocalDate overdueAfter,
        Effect effect,
        Word timeliness,
        List<DeadlineChange> history) {

    record Word(String code, String label) {}

    record Effect(String text, String legalBasis) {}
}
