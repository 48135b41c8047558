package spotcheck.registry.party;

/**
 * What the register of firms says of one: texts that it does not say are empty.
 *
 * @param region six-digit code of its county
 * @param field where it stands: 生产, 流通 or 平台
 * @param size 大型, 中型 or 小型
 * @param closedOn day on which it stopped, such as 2026-11-30
 */
public record FirmCard(
        String creditCode,
        String name,
        String region,
        String address,
        String contact,
        String phone,
        String field,
        String size,
        String closedOn) {}
