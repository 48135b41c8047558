package spotcheck.refusal;

import java.time.LocalDateTime;

/** When both authorities were told of a refusal, at the same time (CQ23-30c, CQ23-30d, NMG-24b, NMG-24c). */
public record ReportTimes(LocalDateTime organizerToldAt, LocalDateTime countyToldAt) {}
