package spotcheck.sheet.kind;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.registry.catalogue.CatalogueProduct;
import spotcheck.registry.catalogue.Control;
import spotcheck.registry.catalogue.ProductCatalogue;
import spotcheck.registry.catalogue.Risk;
import spotcheck.sheet.Column;
import spotcheck.sheet.Finding;
import spotcheck.sheet.Scope;
import spotcheck.sheet.SheetKind;
import spotcheck.sheet.SheetRow;

/** 产品目录: each confirmed sheet makes the next version of the own catalogue. */
@Component
class ProductSheet implements SheetKind {

    private static final List<Column> COLUMNS = List.of(
            Column.required("产品代码", 40),
            Column.required("产品名称", 200),
            Column.required("类别", 200),
            Column.required("风险等级", 10),
            Column.optional("准入管理", 10));

    private final ProductCatalogue catalogue;

    ProductSheet(ProductCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String word() {
        return "products";
    }

    @Override
    public String title() {
        return "产品目录";
    }

    @Override
    public String act() {
        return "register.import";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Finding> check(Scope scope, List<SheetRow> rows) {
        var known = catalogue.versions(scope.authority()).stream()
                .limit(1)
                .flatMap(version -> catalogue.products(version).stream())
                .collect(Collectors.toMap(CatalogueProduct::code, Function.identity()));
        return rows.stream().map(row -> check(row, known.get(row.said("产品代码")))).toList();
    }

    private static Finding check(SheetRow row, @Nullable CatalogueProduct known) {
        if (Risk.find(row.said("风险等级")).isEmpty()) {
            return new Finding.Rejected("风险等级", "应为高、中或者低，“" + row.said("风险等级") + "”不是");
        }
        if (Control.find(row.said("准入管理")).isEmpty()) {
            return new Finding.Rejected("准入管理", "应为生产许可、强制性认证或者无，“" + row.said("准入管理") + "”不是");
        }
        return Compared.of(COLUMNS, cells(read(row)), known == null ? null : cells(known));
    }

    private static CatalogueProduct read(SheetRow row) {
        return new CatalogueProduct(
                row.said("产品代码"),
                row.said("产品名称"),
                row.said("类别"),
                Risk.find(row.said("风险等级")).orElseThrow(),
                Control.find(row.said("准入管理")).orElseThrow());
    }

    private static List<String> cells(CatalogueProduct product) {
        return List.of(
                product.code(),
                product.name(),
                product.productClass(),
                product.risk().title(),
                product.control().title());
    }

    @Override
    public void begin(Scope scope) {
        catalogue.begin(scope.authority(), scope.today(), scope.person(), "导入 " + scope.source());
    }

    @Override
    public void store(Scope scope, List<SheetRow> rows) {
        var version = catalogue.versions(scope.authority()).get(0);
        catalogue.put(version, rows.stream().map(ProductSheet::read).toList());
    }

    @Override
    public void export(Scope scope, Consumer<List<String>> rows) {
        catalogue.inForce(scope.authority()).stream()
                .flatMap(version -> catalogue.products(version).stream())
                .forEach(product -> rows.accept(cells(product)));
    }
}
