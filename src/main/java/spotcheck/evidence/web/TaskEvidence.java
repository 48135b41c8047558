package spotcheck.evidence.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.given.Given;
import spotcheck.evidence.given.Waiver;

/**
 * The evidence of a task as its panel shows it.
 *
 * @param mine whether the person may bring files
 * @param me id of the person
 * @param mayWaive whether the person may say why a record is missing
 * @param filesRequired whether photos and videos must be files
 * @param largest the most bytes of one file
 */
record TaskEvidence(
        String taskId,
        String taskName,
        String caseNumber,
        boolean mine,
        String me,
        boolean mayWaive,
        boolean filesRequired,
        long largest,
        List<Required> required,
        List<FileShown> files) {

    /** @param missing whether the step cannot end before a file comes or an officer says why not */
    record Required(
            String code,
            String label,
            String form,
            String formLabel,
            String legalBasis,
            List<Long> files,
            @Nullable Excuse waiver,
            boolean missing) {

        static Required of(EvidencePiece piece, Given given, boolean filesRequired, String basis, ShownFiles people) {
            var files = given.of(piece.code());
            var waiver = given.waiver(piece.code());
            return new Required(
                    piece.code(),
                    piece.label(),
                    piece.form().code(),
                    piece.formLabel(),
                    basis,
                    files.stream().map(file -> file.id()).toList(),
                    waiver.map(one -> Excuse.of(one, people)).orElse(null),
                    filesRequired && piece.isFile() && files.isEmpty() && waiver.isEmpty());
        }
    }

    record Excuse(String reason, String by, String at) {

        static Excuse of(Waiver waiver, ShownFiles people) {
            return new Excuse(
                    waiver.reason(),
                    people.nameOf(waiver.waivedBy()),
                    FileShown.inChina(waiver.waivedAt()).toString());
        }
    }
}
