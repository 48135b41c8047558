package spotcheck.draw.lot;

/**
 * One that was drawn.
 *
 * @param position from 1, in the order of the draw of its stratum
 * @param chance how likely it was, before the seed was known
 */
public record Drawn(int position, String key, String stratum, Chance chance) {}
