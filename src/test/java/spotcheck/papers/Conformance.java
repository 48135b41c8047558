package spotcheck.papers;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the reference validator finds against a file: as an archive keeps it, and as a reader for the blind needs it. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Clause, test and reason of each finding; none if the file is as it has to be. */
    public static List<String> findings(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(standard -> findings(pdf, standard).stream())
                .toList();
    }

    /** As above, of the tags alone. */
    static List<String> findingsOfTags(byte[] pdf) {
        return findings(pdf, PDFAFlavour.PDFUA_1);
    }

    private static List<String> findings(byte[] pdf, PDFAFlavour standard) {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), standard);
                var validator = foundry.createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() != TestAssertion.Status.PASSED)
                    .map(found -> standard + " " + found.getRuleId().getClause() + "-"
                            + found.getRuleId().getTestNumber() + " " + found.getMessage() + " "
                            + found.getLocation().getContext())
                    .distinct()
                    .toList();
        } catch (Exception unreadable) {
            throw new AssertionError("Not a PDF that can be examined", unreadable);
        }
    }
}
