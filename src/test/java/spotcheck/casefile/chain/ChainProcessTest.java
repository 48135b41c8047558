package spotcheck.casefile.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Proves;
import spotcheck.StageTest;
import spotcheck.casefile.CaseNumber;
import spotcheck.regulation.RuleIds;

/** Who edits the entries in the database directly is found out. */
class ChainProcessTest extends StageTest {

    @Autowired
    private Chain chain;

    @Autowired
    private ChainReport report;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aFileWithThreeEntries() {
        number = aCase("cq-2023", "seller");
        for (var title : new String[] {"立案", "抽样", "送检"}) {
            entries.add(number, "test", title, Map.of("备注", title + "记录"), RuleIds.parse("CQ23-30a"));
        }
    }

    /** Other stories check all chains at once. */
    @AfterEach
    void theFileIsForgotten() {
        jdbc.sql("delete from entry_chain where case_number = ?")
                .param(number.value())
                .update();
        jdbc.sql("delete from entry where case_number = ?")
                .param(number.value())
                .update();
    }

    @Test
    @Proves("SX23-5-8")
    void whatWasWrittenIsIntact() {
        var check = chain.check(number);
        assertThat(check.intact()).as(check.message()).isTrue();
        assertThat(check.entries()).isEqualTo(3);
        assertThat(check.head()).isEqualTo(entries.of(number).get(2).hash()).hasSize(64);
    }

    @Test
    void aChangedEntryIsNamed() {
        jdbc.sql("update entry set details = replace(details, '抽样', '未抽样') where case_number = ? and seq = 2")
                .param(number.value())
                .update();
        breaksAt(2, "“抽样”的内容与写入时的指纹不符");
        assertThat(report.ofAll().text()).contains("案件" + number + "：记录链在第2条断开");
    }

    @Test
    void aChangedActorOrMomentIsNamed() {
        jdbc.sql("update entry set actor = 'nobody' where case_number = ? and seq = 3")
                .param(number.value())
                .update();
        breaksAt(3, "“送检”");
        jdbc.sql("update entry set at = dateadd(second, 1, at) where case_number = ? and seq = 1")
                .param(number.value())
                .update();
        breaksAt(1, "“立案”");
    }

    /** For whom a deputy acted, from which address, on which rule: none of it can be another unseen. */
    @Test
    void whateverIsChangedOfAnEntryIsNoticed() {
        for (var column :
                List.of("actor", "on_behalf_of", "client_address", "kind", "title", "details", "legal_basis")) {
            var was = jdbc.sql("select " + column + " from entry where case_number = ? and seq = 2")
                    .param(number.value())
                    .query(String.class)
                    .single();
            set(column, was + "x");
            assertThat(chain.check(number).intact()).as(column).isFalse();
            set(column, was);
        }
        assertThat(chain.check(number).intact()).isTrue();
    }

    @Test
    void aDeletedEntryIsMissed() {
        jdbc.sql("delete from entry where case_number = ? and seq = 2")
                .param(number.value())
                .update();
        breaksAt(2, "应为第2条，却是第3条");
    }

    @Test
    void aDeletedEndIsMissed() {
        jdbc.sql("delete from entry where case_number = ? and seq = 3")
                .param(number.value())
                .update();
        breaksAt(3, "应有3条，现有2条");
    }

    @Test
    void anInsertedEntryStandsOut() {
        jdbc.sql("""
                        insert into entry (case_number, seq, at, actor, kind, title, details, legal_basis, previous_hash, hash)
                        select case_number, 4, at, actor, kind, '补记', details, legal_basis, hash, hash from entry
                        where case_number = ? and seq = 3
                        """).param(number.value()).update();
        breaksAt(4, "“补记”的内容与写入时的指纹不符");
    }

    @Test
    void anEntryInsertedWithAFittingFingerprintIsMoreThanWereWritten() {
        var last = entries.of(number).get(2);
        var forged = last.after(3, last.hash());
        jdbc.sql("""
                        insert into entry (case_number, seq, at, actor, on_behalf_of, client_address, kind, title, details,
                          legal_basis, previous_hash, hash)
                        values (:caseNumber, :seq, :at, :actor, :onBehalfOf, :clientAddress, :kind, :title, :details, :legalBasis,
                          :previousHash, :hash)
                        """).paramSource(forged).update();
        breaksAt(4, "应有3条，现有4条");
    }

    private void set(String column, String value) {
        jdbc.sql("update entry set " + column + " = ? where case_number = ? and seq = 2")
                .params(value, number.value())
                .update();
    }

    private void breaksAt(int place, String words) {
        var check = chain.check(number);
        assertThat(check.intact()).isFalse();
        assertThat(check.brokenAt()).isEqualTo(place);
        assertThat(check.message()).contains(words);
    }
}
