package spotcheck.browser;

/** What a person had to answer so far, each box and each choice one answer. */
final class Effort {

    private int answers;
    private int days;
    private int clicks;

    void answered() {
        answers++;
    }

    void typedADay() {
        days++;
    }

    void clicked() {
        clicks++;
    }

    /** Beside the answers: to find a task, to open and claim it, to hand it in, to change a tab. */
    int clicks() {
        return clicks;
    }

    int answers() {
        return answers;
    }

    /** Of the answers, those for which a day was typed. */
    int days() {
        return days;
    }
}
