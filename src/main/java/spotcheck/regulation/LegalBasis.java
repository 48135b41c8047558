package spotcheck.regulation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Rules of the catalogue that a class or method carries out where no diagram, table, form or list can say so. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LegalBasis {

    /** Ids of the rules, such as {@code CQ23-54a}. */
    String[] value();

    /** What this place does, in Chinese, for the page of the rule; by default its name in the code. */
    String label() default "";
}
