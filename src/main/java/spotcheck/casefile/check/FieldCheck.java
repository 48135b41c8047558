package spotcheck.casefile.check;

import java.util.Optional;

/**
 * A check of one form field that a form names in its property {@code check}; it binds on the server. The property
 * {@code remark} may name the field in which a person says why a value stands nevertheless.
 */
public interface FieldCheck {

    /** The word that forms use, such as {@code credit-code}. */
    String name();

    /** {@return what is wrong, in Chinese, without the field's label; empty if the value stands} */
    Optional<String> problem(String value);

    /** {@return what a person should look at again, in Chinese; it goes to the file and blocks nothing} */
    default Optional<String> warning(String value) {
        return Optional.empty();
    }

    /** Whether a remark that the document really shows this value turns its problem into a warning. */
    default boolean standsWithRemark(String value) {
        return false;
    }
}
