package spotcheck.objection.process;

import spotcheck.engine.form.FormData;
import spotcheck.objection.DisputedItems;
import spotcheck.objection.Filing;
import spotcheck.objection.Ground;

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
