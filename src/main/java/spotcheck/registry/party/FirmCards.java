package spotcheck.registry.party;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.registry.Spelling;

/** The register of firms under supervision: what it says of each, beside the identity and the names that {@link Firms} keeps. */
@Repository
public class FirmCards {

    private static final String SELECT =
            "select f.credit_code, c.name, c.region, c.address, c.contact, c.phone, c.field,"
                    + " c.size, c.closed_on from firm_card c join firm f on f.id = c.firm";

    private final JdbcClient jdbc;
    private final JdbcTemplate streams;
    private final Firms firms;

    FirmCards(JdbcClient jdbc, JdbcTemplate streams, Firms firms) {
        this.jdbc = jdbc;
        this.streams = streams;
        this.firms = firms;
    }

    public Optional<FirmCard> find(String creditCode) {
        return jdbc.sql(SELECT + " where f.credit_code = ?")
                .param(creditCode)
                .query(FirmCards::read)
                .optional();
    }

    /** Those that the register has of some codes, by code. */
    public Map<String, FirmCard> find(Collection<String> creditCodes) {
        var found = new HashMap<String, FirmCard>();
        if (!creditCodes.isEmpty()) {
            jdbc.sql(SELECT + " where f.credit_code in (:codes)")
                    .param("codes", creditCodes)
                    .query(FirmCards::read)
                    .list()
                    .forEach(card -> found.put(card.creditCode(), card));
        }
        return found;
    }

    /** Keeps what is known of a firm, under the identity that it has, or gets now. */
    public void put(FirmCard card, LocalDate day) {
        var firm = firms.identify(new Party(
                null, card.name(), card.creditCode(), card.region(), card.address(), card.contact(), card.phone()));
        var changed = jdbc.sql(
                        "update firm_card set name = ?, region = ?, address = ?, contact = ?, phone = ?, field = ?,"
                                + " size = ?, closed_on = ?, kept_on = ? where firm = ?")
                .params(
                        card.name(),
                        card.region(),
                        kept(card.address()),
                        kept(card.contact()),
                        kept(card.phone()),
                        kept(card.field()),
                        kept(card.size()),
                        closed(card),
                        day,
                        firm)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into firm_card (firm, name, region, address, contact, phone, field, size, closed_on,"
                            + " kept_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            firm,
                            card.name(),
                            card.region(),
                            kept(card.address()),
                            kept(card.contact()),
                            kept(card.phone()),
                            kept(card.field()),
                            kept(card.size()),
                            closed(card),
                            day)
                    .update();
        }
    }

    /** Many at once, of which none is merged with another; those whose codes are known stay as they are. */
    public void addNew(Collection<FirmCard> cards, LocalDate day) {
        var codes = Set.copyOf(jdbc.sql("select credit_code from firm where credit_code is not null")
                .query(String.class)
                .list());
        var added = cards.stream()
                .filter(card -> !codes.contains(card.creditCode()))
                .toList();
        streams.batchUpdate(
                "insert into firm (credit_code) values (?)",
                added.stream().map(card -> new Object[] {card.creditCode()}).toList());
        streams.batchUpdate(
                "insert into firm_name (firm, name, folded, bare, region, since)"
                        + " select id, ?, ?, ?, ?, ? from firm where credit_code = ?",
                added.stream()
                        .map(card -> new Object[] {
                            card.name(),
                            Spelling.firm(card.name()),
                            Spelling.bareFirm(card.name()),
                            card.region(),
                            day,
                            card.creditCode()
                        })
                        .toList());
        streams.batchUpdate(
                "insert into firm_card (firm, name, region, address, contact, phone, field, size, kept_on)"
                        + " select id, ?, ?, ?, ?, ?, ?, ?, ? from firm where credit_code = ?",
                added.stream()
                        .map(card -> new Object[] {
                            card.name(),
                            card.region(),
                            kept(card.address()),
                            kept(card.contact()),
                            kept(card.phone()),
                            kept(card.field()),
                            kept(card.size()),
                            day,
                            card.creditCode()
                        })
                        .toList());
    }

    /** All within an area, by code, one after the other; none is kept in memory. */
    public void each(String regionPrefix, Consumer<FirmCard> firm) {
        streams.query(
                SELECT + " where c.region like ? order by f.credit_code",
                row -> {
                    firm.accept(read(row, 0));
                },
                regionPrefix + "%");
    }

    private static @Nullable LocalDate closed(FirmCard card) {
        return card.closedOn().isEmpty() ? null : LocalDate.parse(card.closedOn());
    }

    private static @Nullable String kept(String text) {
        return text.isEmpty() ? null : text;
    }

    private static FirmCard read(ResultSet row, int number) throws SQLException {
        return new FirmCard(
                row.getString("credit_code"),
                row.getString("name"),
                row.getString("region"),
                said(row, "address"),
                said(row, "contact"),
                said(row, "phone"),
                said(row, "field"),
                said(row, "size"),
                said(row, "closed_on"));
    }

    private static String said(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }
}
