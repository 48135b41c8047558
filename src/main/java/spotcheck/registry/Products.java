package spotcheck.registry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import spotcheck.transaction.ReadOnce;

/** The products of all cases. */
@Repository
public class Products {

    private final ReadOnce<Long, Product> read = new ReadOnce<>(this::read);

    private final JdbcClient jdbc;

    Products(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Product get(long id) {
        return read.of(id);
    }

    private Product read(long id) {
        return jdbc.sql("select * from product where id = ?")
                .param(id)
                .query(Product.class)
                .single();
    }

    public long add(Product product) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into product (name, product_class, trademark, spec, batch, standard, barcode, licence_number)
                        values (:name, :productClass, :trademark, :spec, :batch, :standard, :barcode, :licenceNumber)
                        """).paramSource(product).update(key, "id");
        return key.getKeyAs(Long.class);
    }
}
