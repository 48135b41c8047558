package spotcheck.training;

/**
 * How large a world for trials is.
 *
 * @param products kinds in the catalogue
 * @param batches planned for a year
 * @param authorities of counties
 * @param bodies half of them sample, half of them test
 */
public record TrialSize(int products, int batches, int firms, int authorities, int bodies) {

    /** A year of a city such as Chongqing. */
    public static final TrialSize CHONGQING = new TrialSize(200, 10_000, 60_000, 40, 30);
}
