package spotcheck.regulation.catalogue.reading;

/** A test that shows that a rule is carried out, such as {@code SamplingProcessTest} and {@code refusesToSign}. */
public record Proof(String rule, String testClass, String test) {

    /** Without the packages. */
    public String shortClass() {
        return testClass.substring(testClass.lastIndexOf('.') + 1);
    }
}
