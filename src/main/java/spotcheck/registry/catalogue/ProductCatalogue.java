package spotcheck.registry.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.registry.Spelling;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Authority;

/**
 * Front door: the catalogues of all authorities. An authority that keeps none of its own goes by that of the nearest one above it
 * that does.
 */
@Repository
public class ProductCatalogue {

    private static final String COLUMNS = "code, name, product_class, risk, control";

    private final JdbcClient jdbc;
    private final Authorities authorities;

    ProductCatalogue(JdbcClient jdbc, Authorities authorities) {
        this.jdbc = jdbc;
        this.authorities = authorities;
    }

    /** Every version of an authority's own, the newest first. */
    public List<CatalogueVersion> versions(String authority) {
        return jdbc.sql("select authority, number, made_on, made_by, source from catalogue_version where authority = ?"
                        + " order by number desc")
                .param(authority)
                .query(CatalogueVersion.class)
                .list();
    }

    /** The version by which an authority goes today: its own, or the nearest one above it. */
    public Optional<CatalogueVersion> inForce(String authority) {
        return Stream.concat(
                        Stream.of(authority),
                        authorities.above(authority).stream().map(Authority::code))
                .flatMap(code -> versions(code).stream().limit(1))
                .findFirst();
    }

    /** What a version holds, by code. */
    public List<CatalogueProduct> products(CatalogueVersion version) {
        return jdbc.sql("select " + COLUMNS + " from catalogue_product where authority = ? and since_version <= ?"
                        + " and (until_version is null or until_version > ?) order by code")
                .params(version.authority(), version.number(), version.number())
                .query(ProductCatalogue::product)
                .list();
    }

    /** The product of that code by which the authority goes today. */
    public Optional<CatalogueProduct> find(String authority, String code) {
        return inForce(authority).flatMap(version -> current(version.authority(), code));
    }

    /** The products of that name, however it was keyed in, by which the authority goes today. */
    public List<CatalogueProduct> named(String authority, String name) {
        return inForce(authority)
                .map(version -> jdbc.sql("select " + COLUMNS + " from catalogue_product where authority = ?"
                                + " and name_folded = ? and until_version is null order by code")
                        .params(version.authority(), Spelling.fold(name))
                        .query(ProductCatalogue::product)
                        .list())
                .orElse(List.of());
    }

    /** The product of that code in an authority's own newest version. */
    public Optional<CatalogueProduct> current(String authority, String code) {
        return jdbc.sql("select " + COLUMNS + " from catalogue_product where authority = ? and code = ?"
                        + " and until_version is null")
                .params(authority, code)
                .query(ProductCatalogue::product)
                .optional();
    }

    /** Begins the next version of an authority; {@link #put} fills it in the same transaction. */
    public CatalogueVersion begin(String authority, LocalDate day, String by, String source) {
        var number = versions(authority).stream()
                        .mapToInt(CatalogueVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        jdbc.sql("insert into catalogue_version (authority, number, made_on, made_by, source) values (?, ?, ?, ?, ?)")
                .params(authority, number, day, by, source)
                .update();
        return new CatalogueVersion(authority, number, day, by, source);
    }

    /** From this version on these products are as given; what an earlier version said of their codes ends with it. */
    public void put(CatalogueVersion version, Collection<CatalogueProduct> products) {
        for (var product : products) {
            jdbc.sql(
                            "update catalogue_product set until_version = ? where authority = ? and code = ? and until_version is null")
                    .params(version.number(), version.authority(), product.code())
                    .update();
            jdbc.sql("insert into catalogue_product (authority, code, name, name_folded, product_class, risk, control,"
                            + " since_version) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            version.authority(),
                            product.code(),
                            product.name(),
                            Spelling.fold(product.name()),
                            product.productClass(),
                            product.risk().word(),
                            product.control().word(),
                            version.number())
                    .update();
        }
    }

    private static CatalogueProduct product(ResultSet row, int number) throws SQLException {
        return new CatalogueProduct(
                row.getString("code"),
                row.getString("name"),
                row.getString("product_class"),
                Risk.of(row.getString("risk")),
                Control.of(row.getString("control")));
    }
}
