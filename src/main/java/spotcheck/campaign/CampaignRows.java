package spotcheck.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.campaign.scheme.Campaign;
import spotcheck.campaign.scheme.Scheme;
import spotcheck.campaign.scheme.SchemeProduct;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Rows;
import spotcheck.planning.line.CheckKind;
import spotcheck.preparation.RulesId;

/** The tables {@code campaign} and {@code campaign_product}. */
@Repository
class CampaignRows {

    private static final RowMapper<Row> ROWS = Rows.of(Row.class);
    private static final RowMapper<SchemeProduct> PRODUCTS = Rows.of(ProductRow.class, ProductRow::inScheme);

    private final JdbcClient jdbc;

    CampaignRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Campaign opened) {
        jdbc.sql("insert into campaign (case_number, kind, plan, plan_line, occasion, area) values (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        opened.number().value(),
                        opened.kind().word(),
                        opened.plan() == null ? null : opened.plan().value(),
                        opened.planLine(),
                        opened.occasion(),
                        opened.area()))
                .update();
    }

    void draft(CaseNumber number, Scheme scheme, List<SchemeProduct> products) {
        jdbc.sql("""
            update campaign set place = ?, scope = ?, standards = ?, method = ?, division = ?, schedule = ?,
              starts_on = ?, ends_on = ?, focus = ?, tiers = ?, sampling_body = ?, laboratory = ?
            where case_number = ?
            """)
                .params(Arrays.asList(
                        scheme.place().word(),
                        scheme.scope(),
                        scheme.standards(),
                        scheme.method(),
                        scheme.division(),
                        scheme.schedule(),
                        scheme.startsOn(),
                        scheme.endsOn(),
                        scheme.focus(),
                        scheme.tiers(),
                        scheme.samplingBody(),
                        scheme.laboratory(),
                        number.value()))
                .update();
        jdbc.sql("delete from campaign_product where case_number = ?")
                .param(number.value())
                .update();
        products.forEach(product -> add(number, product));
    }

    private void add(CaseNumber number, SchemeProduct product) {
        jdbc.sql("insert into campaign_product (case_number, position, product, product_class) values (?, ?, ?, ?)")
                .params(Arrays.asList(number.value(), product.position(), product.name(), product.productClass()))
                .update();
    }

    void adopt(CaseNumber number, int position, RulesId rules) {
        jdbc.sql("update campaign_product set rules = ? where case_number = ? and position = ?")
                .params(rules.value(), number.value(), position)
                .update();
    }

    Optional<Campaign> find(CaseNumber number) {
        return jdbc.sql("select * from campaign where case_number = ?")
                .param(number.value())
                .query(ROWS)
                .optional()
                .map(row -> row.campaign(products(number)));
    }

    /** Those that carry out a plan, in their order. */
    List<CaseNumber> ofPlan(CaseNumber plan) {
        return jdbc
                .sql("select case_number from campaign where plan = ? order by case_number")
                .param(plan.value())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    private List<SchemeProduct> products(CaseNumber number) {
        return jdbc.sql("select * from campaign_product where case_number = ? order by position")
                .param(number.value())
                .query(PRODUCTS)
                .list();
    }

    record ProductRow(
            int position,
            String product,
            @Nullable String productClass,
            @Nullable Long rules) {

        SchemeProduct inScheme() {
            return new SchemeProduct(position, product, productClass, rules == null ? null : new RulesId(rules));
        }
    }

    record Row(
            CaseNumber caseNumber,
            CheckKind kind,
            @Nullable CaseNumber plan,
            @Nullable Integer planLine,
            @Nullable String occasion,
            String area,
            @Nullable Channel place,
            @Nullable String scope,
            @Nullable String standards,
            @Nullable String method,
            @Nullable String division,
            @Nullable String schedule,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String focus,
            @Nullable String tiers,
            @Nullable String samplingBody,
            @Nullable String laboratory) {

        Campaign campaign(List<SchemeProduct> products) {
            return new Campaign(caseNumber, kind, plan, planLine, occasion, area, scheme(), products);
        }

        @SuppressWarnings("NullAway") // a draft fills them all
        private @Nullable Scheme scheme() {
            return place == null
                    ? null
                    : new Scheme(
                            place,
                            scope,
                            standards,
                            method,
                            division,
                            schedule,
                            startsOn,
                            endsOn,
                            focus,
                            tiers,
                            samplingBody,
                            laboratory);
        }
    }
}
