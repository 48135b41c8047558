package spotcheck.sampling.process;

import spotcheck.engine.ProcessVariable;

/** What routes the two sampling processes: inputs of their decisions, and answers that no decision gives. */
final class SamplingVariables {

    /** How the attempt before this one ended; unknown at the first. */
    static final ProcessVariable<String> LAST_OUTCOME = ProcessVariable.of("samplingOutcome", String.class);

    /** Whether a party that had refused gave way when it was warned; said by the refusal stage. */
    static final ProcessVariable<Boolean> GAVE_WAY_AT_ONCE =
            ProcessVariable.of("cooperatesAfterWarning", Boolean.class);

    /** anew, on-the-spot or another-visit. */
    static final ProcessVariable<String> BEGINS = ProcessVariable.of("samplingBegins", String.class);

    static final ProcessVariable<String> PURPOSE = ProcessVariable.of("purpose", String.class);
    static final ProcessVariable<String> PREVIOUS_CHECK_BY = ProcessVariable.of("previousCheckBy", String.class);
    static final ProcessVariable<Boolean> WITHIN_SIX_MONTHS = ProcessVariable.of("withinSixMonths", Boolean.class);
    static final ProcessVariable<Boolean> PROVEN_BY_PARTY = ProcessVariable.of("provenByParty", Boolean.class);

    static final ProcessVariable<Boolean> MARKED_PRICE = ProcessVariable.of("markedPrice", Boolean.class);
    static final ProcessVariable<Boolean> FREE_OFFERED = ProcessVariable.of("freeOffered", Boolean.class);
    static final ProcessVariable<Boolean> DESTRUCTIVE = ProcessVariable.of("destructive", Boolean.class);

    /** Word of the decision {@code samplePrice}; silent where the regime has none, see {@link ChosenPrice}. */
    static final ProcessVariable<String> SAMPLE_PRICE = ProcessVariable.of("samplePrice", String.class);

    static final ProcessVariable<Boolean> PARTY_ABSENT = ProcessVariable.of("nobodyThere", Boolean.class);
    static final ProcessVariable<Boolean> UNABLE = ProcessVariable.of("unable", Boolean.class);
    static final ProcessVariable<Boolean> SIGNATURE_REFUSED = ProcessVariable.of("signatureRefused", Boolean.class);
    static final ProcessVariable<Boolean> KEEPS_SAMPLE = ProcessVariable.of("keepsSample", Boolean.class);

    static final Grounds NO_SAMPLING = new Grounds("noSamplingGrounds", "noSampling", "may-sample");
    static final Grounds ILLEGAL = new Grounds("illegalGrounds", "illegalClue", "continue");
    static final Grounds REFUSAL = new Grounds("refusalGrounds", "samplingRefusal", "note-and-continue");
    static final Grounds RETURN = new Grounds("returnGrounds", "onlineReturn", "keep");

    private SamplingVariables() {}
}
