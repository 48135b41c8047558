package spotcheck.objection.process.filing;

import spotcheck.engine.form.FormData;
import spotcheck.objection.filing.DisputedItems;
import spotcheck.objection.filing.Filing;
import spotcheck.objection.filing.Ground;

/** Reads the fields by which two forms describe an objection. */
final class FilingForm {

    private FilingForm() {}

    static Filing read(FormData form) {
        return new Filing(
                Ground.of(form.text("objectionKind")),
                form.date("objectionFiledOn"),
                form.date("objectionReceivedOn"),
                form.text("objectionContact"),
                form.text("objectionAddress"),
                form.text("objectionStatement"),
                new DisputedItems(form.words("disputedItems")));
    }
}
