package spotcheck.sampling;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;

/** The sampling sheets of all cases; each gets its number when it is entered. */
@Repository
public class SamplingSheets {

    private final JdbcClient jdbc;
    private final SamplingPapers papers;
    private final SheetByRules rules;

    SamplingSheets(JdbcClient jdbc, SamplingPapers papers, SheetByRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.papers = papers;
    }

    /** @throws Refused if it keeps to other quantities than the detailed rules of the case */
    public SamplingSheet enter(SpotCase spotCase, SamplingSheet drafted) {
        rules.check(drafted);
        var sheet = drafted.numbered(papers.sheet(spotCase));
        jdbc.sql("""
                        insert into sampling_sheet (case_number, number, taken_on, sample_name, spec, base, measure,
                          test_quantity, reserve_quantity, price_basis, price, standard, signature)
                        values (:caseNumber, :number, :takenOn, :sampleName, :spec, :base, :measure,
                          :testQuantity, :reserveQuantity, :priceBasis, :price, :standard, :signature)
                        """).paramSource(sheet).update();
        return sheet;
    }

    /** The sheet of the sample that is being taken: the last one entered. */
    public SamplingSheet latest(CaseNumber number) {
        return jdbc.sql("select * from sampling_sheet where case_number = ? order by id desc fetch first row only")
                .param(number.value())
                .query(SamplingSheet.class)
                .optional()
                .orElseThrow(() -> new Refused("本案尚未填写抽样单"));
    }
}
