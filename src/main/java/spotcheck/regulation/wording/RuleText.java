package spotcheck.regulation.wording;

/**
 * What a rule says, for people at work.
 *
 * @param text title of its regulation
 * @param article as the regulation numbers it, in Chinese
 * @param words the paraphrase
 */
public record RuleText(String id, String text, String article, String words) {}
