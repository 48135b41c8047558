package spotcheck.objection.retest;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The applicant's formalities for the retest; the form demands the papers (CQ23-58b, CQ23-58c).
 *
 * @param feeAdvanced what the applicant paid the retest body in advance (CQ23-62a, NMG-49a)
 */
public record Formalities(LocalDate formalitiesDoneOn, BigDecimal feeAdvanced) {}
