package spotcheck.casefile.paper;

import java.util.Optional;

/** What a template of papers may hold, and what it must. */
public interface TemplateRules {

    /** @param name of the file, without its folder */
    Optional<Fault> fault(String name, byte[] content);

    /** @param reason in Chinese */
    record Fault(int line, String reason) {}
}
