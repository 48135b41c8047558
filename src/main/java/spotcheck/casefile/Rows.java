package spotcheck.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Rows as records, each component from the column of its name. The mapper of Spring asks for the Java name first, and for
 * each one with a capital in it the driver makes an exception with its whole stack: dear where thousands of rows are read.
 */
public final class Rows<T extends Record> implements RowMapper<T> {

    private final Constructor<T> constructor;
    private final String[] columns;

    private Rows(Constructor<T> constructor, String[] columns) {
        this.constructor = constructor;
        this.columns = columns;
    }

    public static <T extends Record> Rows<T> of(Class<T> type) {
        var columns = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(JdbcUtils::convertPropertyNameToUnderscoreName)
                .toArray(String[]::new);
        return new Rows<>(BeanUtils.getResolvableConstructor(type), columns);
    }

    /** Rows as what they mean, so that the record of the columns stays in its room. */
    public static <R extends Record, T> RowMapper<T> of(Class<R> row, Function<R, T> meaning) {
        var rows = of(row);
        return (result, number) -> meaning.apply(rows.mapRow(result, number));
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        var types = constructor.getParameterTypes();
        var values = new Object[columns.length];
        for (var place = 0; place < columns.length; place++) {
            values[place] = JdbcUtils.getResultSetValue(row, row.findColumn(columns[place]), types[place]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }
}
