package spotcheck.engine.form;

import java.util.Map;

/** What a person may choose in the form with which a process starts; known only when somebody reads the form. */
public interface StartChoices {

    /** Id of the process. */
    String process();

    /** Chinese label by value, by the key of the field, for whoever asks; what is chosen is checked when it is sent. */
    Map<String, Map<String, String>> mine();
}
