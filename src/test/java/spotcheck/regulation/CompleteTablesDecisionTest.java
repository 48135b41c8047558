package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Input;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.regulation.catalogue.Catalogue;

/** Every combination of the published words gives exactly one row, and the row names rules that exist. */
class CompleteTablesDecisionTest {
    private static final List<String> REGIMES =
            List.of("nmg-trial", "cq-2020", "cq-2021", "cq-2023", "sx-2023", "national-2020");
    private static final Catalogue CATALOGUE = new Catalogue();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ':', quoteCharacter = '"', textBlock = """
        repeatCheck: previousCheckBy=none|same-authority|superior-authority; withinSixMonths=?; \
        provenByParty=?; purpose=ordinary|follow-up-of-unqualified|emergency
        noSampling: place=producer|seller|online; ground=product-not-listed|stock-insufficient|not-for-sale|\
        export-only|export-contract-differs|marked-on-product-or-packaging|marked-on-label-or-manual|\
        other-legal-ground
        illegalClue: ground=no-conformity-certificate|no-chinese-name-or-maker|no-dealer-address|\
        licence-mark-missing-or-expired|licence-mark-falsely-shown|limited-life-date-fault|obsolete-by-state|\
        no-business-licence|other-violation
        samplingRefusal: ground=excessive-price|hinders-removal|refuses-to-sign|export-claim-unproven|\
        refuses-installation|other-non-cooperation
        onlineReturn: ground=quantity-insufficient|out-of-task|altered-in-transit|other-legal-ground
        samplePrice: place=producer|seller|online; markedPrice=?; freeOffered=?; destructive=?
        statutoryPeriod: period=repeat-check-window|result-service|objection|retest-decision|\
        retest-formalities|retest-body|rectification|reinspection|second-reinspection-opens|\
        second-reinspection-closes|sample-return|report-submission|result-handling-report|\
        service-by-publication|file-retention|laboratory-retention|body-suspension|review-application|lawsuit
        resultRecipients: conclusion=qualified|unqualified; channel=producer|seller|online; \
        recipient=sampled-party|labelled-producer|platform-operator
        objectionAdmissibility: applicant=sampled-party|labelled-producer|other; inTime=?; \
        about=conclusion|sampling-or-authenticity
        retestRefusal: ground=out-of-time|formalities-missed|confirmed-on-site-result|item-not-retestable|\
        not-testable|other-legal-ground
        retestBody: qualified=?; sameAsFirst=?; onlyQualifiedBody=?
        retestTermination: cause=refuses-cooperation|damaged-by-applicant|damaged-by-sampled-party|\
        tampered-by-applicant|tampered-by-sampled-party|withdrawn|other-legal-ground
        retestFee: firstConclusion=qualified|unqualified; retestConclusion=qualified|unqualified
        sampleDisposition: conclusion=qualified|unqualified; provision=free|purchased; \
        storage=laboratory|sampled-party
        rectificationStart:
        reinspectionLadder: round=1|2|3; outcome=passed|failed|refused
        planFiling: level=provincial|municipal|county
        planFinding: finding=too-few-key-products|key-product-one-field|planned-above|outside-upper-plan|\
        no-rural-market|no-cluster|uneven-quarters|follow-up-without-target|special-without-trigger|\
        joint-without-partner|other-ground-without-reason|outside-catalogue|stale-catalogue
        resultHandler: checkLevel=national|provincial|municipal|county|outside-area; sameViolationPlace=?
        """)
    void everyCombinationGivesExactlyOneRowThatNamesItsRules(String decision, @Nullable String inputs) {
        var contract = Contract.of(decision, inputs);
        for (var regime : REGIMES) {
            for (var combination : contract.combinations(regime)) {
                assertThat(basis(decision, combination))
                        .allMatch(rule -> CATALOGUE.find(rule).isPresent());
            }
        }
        contract.words()
                .forEach((input, words) -> assertThat(listed(decision, input)).isIn(List.of(), words));
    }

    private static List<String> basis(String decision, Map<String, Object> combination) {
        var basis = String.valueOf(DecisionTables.only(decision, combination).get("legalBasis"));
        assertThat(basis).as("%s %s", decision, combination).isNotBlank();
        return List.of(basis.split(" "));
    }

    /** The allowed values the table lists for an input; none for booleans and numbers. */
    private static List<Object> listed(String decision, String input) {
        return Dmn.readModelFromFile(DecisionTables.file(decision).toFile())
                .getModelElementsByType(Input.class)
                .stream()
                .filter(column ->
                        column.getInputExpression().getText().getTextContent().equals(input))
                .filter(column -> column.getInputValues() != null)
                .flatMap(column -> Arrays.stream(
                        column.getInputValues().getText().getTextContent().split(",\\s*")))
                .map(word -> (Object) word.replace("\"", ""))
                .toList();
    }
}
