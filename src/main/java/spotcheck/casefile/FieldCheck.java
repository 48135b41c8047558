package spotcheck.casefile;

import java.util.Optional;

/** A check of one form field that a form names in its property {@code check}; it binds on the server. */
public interface FieldCheck {

    /** The word that forms use, such as {@code credit-code}. */
    String name();

    /** @return what is wrong, in Chinese, without the field's label; empty if the value stands */
    Optional<String> problem(String value);
}
