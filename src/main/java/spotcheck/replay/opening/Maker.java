package spotcheck.replay.opening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import spotcheck.replay.published.PublishedRow;

/** The firm that a row names as the maker: notices print none, one with its role in brackets, or two in one cell. */
final class Maker {

    private static final Pattern UNLABELLED = Pattern.compile("未标(注|明|示)|无(中文)?厂名|厂名厂址不详|三无(产品)?|无标(识|签)");
    private static final String FIRM = "公司|厂|店|社|部|行|中心|场|坊";
    private static final Pattern BETWEEN = Pattern.compile("(?<=" + FIRM + "|制造|生产|出品|监制|[)）])\\s*[/、;；]\\s*");
    private static final Pattern ROLE = Pattern.compile(
            "[(（](标称|标称生产者|标称生产企业|标称进口商|标称经销商|委托方|受托方|被委托方|生产方|制造商|生产商|经销商|进口商)[)）]$|(?<=" + FIRM + ")(制造|生产|出品|监制)$");
    private static final Pattern MAKES = Pattern.compile("[(（](生产方|受托方|被委托方|制造商|生产商)[)）]$|(制造|生产)$");

    private Maker() {}

    static boolean isUnlabelled(PublishedRow row) {
        return UNLABELLED.matcher(row.producer()).find();
    }

    /** @param notes gets what is left out */
    static Optional<String> of(PublishedRow row, List<String> notes) {
        if (row.producer().isEmpty()) {
            return Optional.empty();
        }
        if (isUnlabelled(row)) {
            notes.add("标称生产者一栏为“" + row.producer() + "”，没有可以告知的标称生产者");
            return Optional.empty();
        }
        var named =
                Arrays.stream(BETWEEN.split(row.producer())).map(String::strip).toList();
        var chosen = named.stream()
                .filter(firm -> MAKES.matcher(firm).find())
                .findFirst()
                .orElse(named.get(0));
        var name = ROLE.matcher(chosen).replaceFirst("").strip();
        if (named.size() > 1) {
            notes.add("公告的生产者一栏列有多家“" + row.producer() + "”，以“" + name + "”为标称生产者，其余未列为当事人");
        } else if (!name.equals(chosen)) {
            notes.add("公告的生产者一栏为“" + row.producer() + "”");
        }
        return Optional.of(name);
    }
}
