package spotcheck.custody;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A sample as the case file shows it: with every step of both its units.
 *
 * @param events in the order in which they were entered, those of the test sample first
 */
record SampleInFile(@JsonUnwrapped Sample sample, List<CustodyEvent> events) {}
