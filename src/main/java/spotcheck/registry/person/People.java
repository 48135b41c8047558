package spotcheck.registry.person;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.transaction.ReadOnce;

/** The people of all authorities and bodies. */
@Repository
public class People {

    private final ReadOnce<String, Optional<Person>> read = new ReadOnce<>(this::read);
    private final ReadOnce<Post, List<Person>> posts = new ReadOnce<>(this::readPost);
    private final ReadOnce<Set<String>, Set<String>> logins = new ReadOnce<>(this::readLogins);

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(String id) {
        return read.of(id);
    }

    private Optional<Person> read(String id) {
        return jdbc.sql("select * from person where id = ?")
                .param(id)
                .query(Person.class)
                .optional();
    }

    /** The people of a body who have a role, by id. */
    public List<Person> of(String institution, String role) {
        return posts.of(new Post(institution, role));
    }

    /** Whoever asks for all of them asks for one of them next. */
    private List<Person> readPost(Post post) {
        var found = jdbc.sql("select * from person where institution = ? and role = ? order by id")
                .params(post.institution(), post.role())
                .query(Person.class)
                .list();
        found.forEach(person -> read.is(person.id(), Optional.of(person)));
        return found;
    }

    private record Post(String institution, String role) {}

    /** All logins of the persons to whom these logins belong: who has two is one person, known by the name. */
    public Set<String> everyLogin(Collection<String> ids) {
        return logins.of(Set.copyOf(ids));
    }

    private Set<String> readLogins(Set<String> ids) {
        var logins = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            var register = register();
            logins.addAll(called(
                    register,
                    ids.stream()
                            .filter(register::containsKey)
                            .map(register::get)
                            .toList()));
        }
        return logins;
    }

    /** All logins of the persons who bear one of these names, however they were keyed in. */
    public Set<String> called(Collection<String> names) {
        return names.isEmpty() ? Set.of() : called(register(), names);
    }

    /** How many persons these logins are: two logins of one person are one. */
    public int persons(Collection<String> ids) {
        var names = names(ids);
        return (int) ids.stream()
                .map(id -> names.containsKey(id) ? Person.fold(names.get(id)) : id)
                .distinct()
                .count();
    }

    private static Set<String> called(Map<String, String> register, Collection<String> names) {
        var folded = names.stream().map(Person::fold).collect(Collectors.toSet());
        return register.entrySet().stream()
                .filter(person -> folded.contains(Person.fold(person.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, String> register() {
        var names = new HashMap<String, String>();
        jdbc.sql("select id, name from person")
                .query((row, number) -> names.put(row.getString("id"), row.getString("name")))
                .list();
        return names;
    }

    public void add(Person person) {
        read.changed();
        posts.changed();
        logins.changed();
        jdbc.sql("insert into person (id, name, role, authority, institution, trained_until)"
                        + " values (:id, :name, :role, :authority, :institution, :trainedUntil)")
                .paramSource(person)
                .update();
    }

    /** A sampler was trained again; null takes a training back. */
    public void train(String id, @Nullable LocalDate until) {
        read.changed();
        jdbc.sql("update person set trained_until = :until where id = :id")
                .param("until", until, Types.DATE)
                .param("id", id)
                .update();
    }

    /** Works until the end of this day. */
    public void leaves(String id, LocalDate lastDay) {
        jdbc.sql("update person set last_day = ? where id = ?")
                .params(lastDay, id)
                .update();
    }

    /** Those whose last day is over, and who still have their role. */
    public List<Person> gone(LocalDate today) {
        return jdbc.sql("select * from person where last_day < ? and role <> ? order by id")
                .params(today, Person.FORMER)
                .query(Person.class)
                .list();
    }

    /** Keeps the name for what was done, and no role. @return whether this made the change, and not somebody else */
    public boolean dismiss(String id) {
        read.changed();
        return jdbc.sql("update person set role = ? where id = ? and role <> ?")
                        .params(Person.FORMER, id, Person.FORMER)
                        .update()
                == 1;
    }

    /** The last days that are entered, by id. */
    public Map<String, LocalDate> lastDays() {
        var days = new HashMap<String, LocalDate>();
        jdbc.sql("select id, last_day from person where last_day is not null")
                .query((row, number) -> days.put(row.getString("id"), row.getObject("last_day", LocalDate.class)))
                .list();
        return days;
    }

    /** Adds somebody, or has the register say of the person what is given. */
    public void put(Person person) {
        read.changed();
        posts.changed();
        logins.changed();
        var changed = jdbc.sql("update person set name = :name, role = :role, authority = :authority,"
                        + " institution = :institution, trained_until = :trainedUntil where id = :id")
                .paramSource(person)
                .update();
        if (changed == 0) {
            add(person);
        }
    }

    public List<Person> all() {
        return jdbc.sql("select * from person order by id").query(Person.class).list();
    }

    /** Who works for an authority or a body, by name; not who left. */
    public List<Person> at(Collection<String> bodies) {
        return bodies.isEmpty()
                ? List.of()
                : jdbc.sql("select * from person where coalesce(authority, institution) in (:bodies) and role <>"
                                + " :former order by name, id")
                        .param("bodies", bodies)
                        .param("former", Person.FORMER)
                        .query(Person.class)
                        .list();
    }

    /** Names by id of those among the ids who are people; one query. */
    public Map<String, String> names(Collection<String> ids) {
        var names = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from person where id in (:ids)")
                    .param("ids", ids)
                    .query((row, number) -> names.put(row.getString("id"), row.getString("name")))
                    .list();
        }
        return names;
    }
}
