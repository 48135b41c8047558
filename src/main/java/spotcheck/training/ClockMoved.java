package spotcheck.training;

import java.time.Duration;

/**
 * The training clock was moved.
 *
 * @param ahead how far it now is ahead of the world
 */
public record ClockMoved(Duration ahead) {}
