package spotcheck.inspection;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.Products;
import spotcheck.regulation.LegalBasis;

/**
 * By which protocol products were inspected on site. Checks are planned by the year, so one check is what an organizer
 * has inspected of a product in a year.
 */
@LegalBasis(
        value = {"CQ23-45b", "CQ20-41b", "NMG-36-3b", "O18-31"},
        label = "同一产品的现场检验遵守同一规程")
@Repository
class OnSiteProtocols {

    private final JdbcClient jdbc;
    private final Products products;

    OnSiteProtocols(JdbcClient jdbc, Products products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    /** @throws Refused if the product was inspected by another protocol in this check and no reason is given */
    void keep(SpotCase spotCase, OnSiteInspection inspection) {
        var product = products.get(spotCase.product()).name().strip();
        if (inspection.otherProtocolReason() == null) {
            refuseAnother(inspection.protocol(), used(spotCase, product));
        }
        jdbc.sql("insert into on_site_inspection (case_number, organizer, product, check_year, inspected_on, protocol)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(spotCase.number().value())
                .param(spotCase.organizer())
                .param(product)
                .param(spotCase.openedOn().getYear())
                .param(inspection.on())
                .param(inspection.protocol())
                .update();
    }

    private List<Used> used(SpotCase spotCase, String product) {
        return jdbc.sql("select case_number, inspected_on, protocol from on_site_inspection"
                        + " where organizer = ? and check_year = ? and product = ? order by id desc")
                .param(spotCase.organizer())
                .param(spotCase.openedOn().getYear())
                .param(product)
                .query(Used.class)
                .list();
    }

    private static void refuseAnother(String protocol, List<Used> used) {
        if (!used.isEmpty() && used.stream().noneMatch(one -> one.protocol().equalsIgnoreCase(protocol))) {
            var last = used.get(0);
            throw new Refused(
                    "onSiteProtocol",
                    "同一产品的现场检验应当遵守同一规程：案卷 %s（%s）所用的是“%s”，确有不同的请写明原因"
                            .formatted(last.caseNumber(), last.inspectedOn(), last.protocol()));
        }
    }

    private record Used(String caseNumber, LocalDate inspectedOn, String protocol) {}
}
