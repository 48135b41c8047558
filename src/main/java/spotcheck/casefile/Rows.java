package spotcheck.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Rows as records, each component from the column of its name; a type with {@code of(String)} or one text inside from its
 * word, any other record from its columns within the same row, null where they are all empty. The mapper of Spring asks
 * for the Java name first, and for each one with a capital in it the driver makes an exception with its whole stack: dear
 * where thousands of rows are read.
 */
public final class Rows<T extends Record> implements RowMapper<T> {

    private final Constructor<T> constructor;
    private final List<Part> parts;

    private Rows(Constructor<T> constructor, List<Part> parts) {
        this.constructor = constructor;
        this.parts = parts;
    }

    public static <T extends Record> Rows<T> of(Class<T> type) {
        var parts = Arrays.stream(type.getRecordComponents()).map(Rows::part).toList();
        return new Rows<>(BeanUtils.getResolvableConstructor(type), parts);
    }

    /** Rows as what they mean, so that the record of the columns stays in its room. */
    public static <R extends Record, T> RowMapper<T> of(Class<R> row, Function<R, T> meaning) {
        var rows = of(row);
        return (result, number) -> meaning.apply(rows.mapRow(result, number));
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        return BeanUtils.instantiateClass(constructor, values(row));
    }

    private @Nullable Object[] values(ResultSet row) throws SQLException {
        var values = new @Nullable Object[parts.size()];
        for (var place = 0; place < values.length; place++) {
            values[place] = parts.get(place).read(row);
        }
        return values;
    }

    private @Nullable T within(ResultSet row) throws SQLException {
        var values = values(row);
        return Arrays.stream(values).allMatch(Objects::isNull) ? null : BeanUtils.instantiateClass(constructor, values);
    }

    private static Part part(RecordComponent component) {
        var type = component.getType();
        var column = JdbcUtils.convertPropertyNameToUnderscoreName(component.getName());
        var word = reader(type);
        if (word != null) {
            return row -> word(word, row.getString(column));
        }
        if (type.isRecord()) {
            return Rows.of(type.asSubclass(Record.class))::within;
        }
        return row -> JdbcUtils.getResultSetValue(row, row.findColumn(column), type);
    }

    /** What makes such a value of its word; null for plain values and for records of several columns. */
    private static @Nullable Object reader(Class<?> type) {
        var of = ReflectionUtils.findMethod(type, "of", String.class);
        if (of != null && Modifier.isStatic(of.getModifiers()) && of.getReturnType() == type) {
            ReflectionUtils.makeAccessible(of);
            return of;
        }
        var isText = type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == String.class;
        return isText ? BeanUtils.getResolvableConstructor(type) : null;
    }

    private static @Nullable Object word(Object reader, @Nullable String word) {
        if (word == null) {
            return null;
        }
        return reader instanceof Method of
                ? ReflectionUtils.invokeMethod(of, null, word)
                : BeanUtils.instantiateClass((Constructor<?>) reader, word);
    }

    /** How one component is read from its row. */
    private interface Part {
        @Nullable
        Object read(ResultSet row) throws SQLException;
    }
}
