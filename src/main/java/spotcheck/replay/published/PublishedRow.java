package spotcheck.replay.published;

/**
 * One published result of a spot check; what the notice does not say is empty.
 *
 * @param line line of the file, for rows that have no id
 * @param untilTask id of a task, without prefix, before which the case is left; empty to go on to the outcome
 */
public record PublishedRow(
        long line,
        String id,
        String authority,
        String checkKind,
        String year,
        String noticeDate,
        String productClass,
        String productName,
        String trademark,
        String spec,
        String batch,
        String channel,
        String sampledUnit,
        String sampledRegion,
        String producer,
        String producerRegion,
        String platform,
        String result,
        String failItems,
        String remark,
        String untilTask) {

    public String shownId() {
        return id.isEmpty() ? "第" + line + "行" : id;
    }
}
