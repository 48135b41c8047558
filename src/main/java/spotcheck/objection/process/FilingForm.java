package spotcheck.objection.process;

import spotcheck.engine.form.FormData;
import spotcheck.objection.Filing;

/** Reads the fields by which two forms describe an objection. */
final class FilingForm {

    private FilingForm() {}

    static Filing read(FormData form) {
        return new Filing(
                form.text("objectionKind"),
                form.date("objectionFiledOn"),
                form.date("objectionReceivedOn"),
                form.text("objectionContact"),
                form.text("objectionAddress"),
                form.text("objectionStatement"),
                form.words("disputedItems"));
    }
}
