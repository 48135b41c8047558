package spotcheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.catalogue.CatalogueProduct;
import spotcheck.registry.catalogue.Control;
import spotcheck.registry.catalogue.ProductCatalogue;
import spotcheck.registry.catalogue.Risk;
import spotcheck.registry.person.People;

/** The other registers that come in sheets: the catalogue by versions, bodies, people. */
class RegisterSheetsProcessTest extends SheetStory {

    private static final String PRODUCTS = "产品代码,产品名称,类别,风险等级,准入管理\n";
    private static final String PEOPLE = "登录名,姓名,岗位,部门代码,机构编号,培训有效期\n";
    private static final String BODIES = "机构编号,机构名称,类别,省级代码,资质认定编号\n";

    @Autowired
    private ProductCatalogue catalogue;

    @Autowired
    private People people;

    @Autowired
    private Institutions institutions;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void eachConfirmedSheetIsTheNextVersionOfTheCatalogueAndTheOldOneStays() {
        var before = catalogue.versions("500000").size();
        confirmed(brought("products", PRODUCTS + "C01,试验头盔,劳动防护,高,强制性认证\nC02,试验手套,劳动防护,中,\n"));
        confirmed(brought("products", PRODUCTS + "C02,试验手套,劳动防护,低,\nC03,试验雨靴,劳动防护,低,无\n"));
        var versions = catalogue.versions("500000");
        assertThat(versions).hasSize(before + 2);
        assertThat(catalogue.products(versions.get(0)))
                .contains(new CatalogueProduct("C01", "试验头盔", "劳动防护", Risk.HIGH, Control.CCC))
                .contains(new CatalogueProduct("C02", "试验手套", "劳动防护", Risk.LOW, Control.NONE))
                .contains(new CatalogueProduct("C03", "试验雨靴", "劳动防护", Risk.LOW, Control.NONE));
        assertThat(catalogue.products(versions.get(1)))
                .contains(new CatalogueProduct("C02", "试验手套", "劳动防护", Risk.MEDIUM, Control.NONE))
                .extracting(CatalogueProduct::code)
                .doesNotContain("C03");
        assertThat(catalogue.find("500103", "C02"))
                .as("by the catalogue from above")
                .isPresent();
        assertThat(catalogue.named("500103", "试验 手套")).hasSize(1);
        var same = brought("products", PRODUCTS + "C03,试验雨靴,劳动防护,低风险,\n");
        assertThat(same.counts()).isEqualTo(new SheetImport.Counts(0, 0, 1, 0));
        assertThat(exported("products")).contains(List.of("C03", "试验雨靴", "劳动防护", "低", "无"));
        jdbc.update("delete from catalogue_product where code in ('C01', 'C02', 'C03')");
    }

    @Test
    void aRiskOrAControlThatIsNoneIsTold() {
        var read = brought("products", PRODUCTS + "C04,试验绳,劳动防护,很高,\nC05,试验网,劳动防护,高,许可\n");
        assertThat(rows(read, "refused"))
                .extracting(RegisterSheets.Shown::field)
                .containsExactly("风险等级", "准入管理");
    }

    @Test
    void peopleAndBodiesAreTheAdministratorsToBring() {
        var body = administered(
                "bodies",
                BODIES + "试-1,试验检验所,检验机构,50,\nsheet-lab,试验检验所,检验所,50,\nsheet-lab2,试验检验二所,检验机构,50,500000000099\n");
        assertThat(body.counts()).isEqualTo(new SheetImport.Counts(1, 0, 0, 2));
        stored(administered("bodies", BODIES + "sheet-lab2,试验检验二所,检验机构,50,500000000099\n"));
        assertThat(institutions.find("sheet-lab2")).isPresent();
        var read = administered(
                "people",
                PEOPLE + "sheet-1,试验甲,抽样人员,,sheet-lab2,46387\n"
                        + "sheet-2,试验乙,抽样人员,,sheet-lab2,\n"
                        + "sheet-3,试验丙,组织人员,500000,sheet-lab2,\n"
                        + "sheet-4,试验丁,处长,500000,,\n"
                        + "sheet-5,试验戊,组织人员,509999,,\n");
        assertThat(rowsOf(read)).containsExactly("培训有效期", "部门代码", "岗位", "部门代码");
        stored(administered("people", PEOPLE + "sheet-1,试验甲,抽样人员,,sheet-lab2,2026-12-31\n"));
        assertThat(people.find("sheet-1"))
                .hasValueSatisfying(person -> assertThat(person.trainedUntil()).isEqualTo(LocalDate.of(2026, 12, 31)));
        var serial = administered("people", PEOPLE + "sheet-1,试验甲,抽样人员,,sheet-lab2,46387\n");
        assertThat(serial.counts()).as("46387 is that day").isEqualTo(new SheetImport.Counts(0, 0, 1, 0));
        jdbc.update("delete from person where id = 'sheet-1'");
        jdbc.update("delete from institution where id = 'sheet-lab2'");
    }

    private SheetImport administered(String kind, String text) {
        var id = asAdministrator(
                () -> sheets.bring(kind, "sheet.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        return awaited(id);
    }

    private void stored(SheetImport read) {
        asAdministrator(() -> {
            sheets.confirm(read.id());
            return read;
        });
        assertThat(awaited(read.id()).state()).isEqualTo(SheetState.STORED);
    }

    private List<String> rowsOf(SheetImport read) {
        return asAdministrator(() -> sheets.rows(read.id(), "refused", 0, 100)).stream()
                .map(RegisterSheets.Shown::field)
                .toList();
    }

    private SheetImport awaited(long id) {
        return finished(id, act -> () -> asAdministrator(act));
    }

    private <T> T asAdministrator(Supplier<T> act) {
        return as("admin", "camunda-admin", act);
    }
}
