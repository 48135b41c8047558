package spotcheck.browser;

/** What a person had to answer so far, each box and each choice one answer. */
final class Effort {

    private int answers;
    private int days;

    void answered() {
        answers++;
    }

    void typedADay() {
        days++;
    }

    int answers() {
        return answers;
    }

    /** Of the answers, those for which a day was typed. */
    int days() {
        return days;
    }
}
