package spotcheck.rectification.halt;

import java.time.LocalDate;

/**
 * A stop of production and sale that keeps a party from rectifying for the time being (CQ23-70d), in its state: it lasts
 * until production is resumed (CQ23-70e) or found to be over for good.
 */
public sealed interface ProductionHalt {

    long id();

    /** Still lasts; the periods of the order do not run on. */
    record Lasting(long id, LocalDate haltedOn) implements ProductionHalt {

        Resumed resume(LocalDate on) {
            return new Resumed(id, on);
        }

        Permanent becomePermanent(LocalDate since) {
            return new Permanent(id, since);
        }
    }

    /** The party makes or sells again, and rectifies (CQ23-70e). */
    record Resumed(long id, LocalDate on) implements ProductionHalt {}

    /** The authority found that it will not be resumed. */
    record Permanent(long id, LocalDate since) implements ProductionHalt {}
}
