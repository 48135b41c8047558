package spotcheck.draw.lot;

/**
 * One that takes the place of a drawn one that falls out, in the order of the same draw.
 *
 * @param position from 1, in its stratum
 */
public record Reserve(int position, String key, String stratum) {}
