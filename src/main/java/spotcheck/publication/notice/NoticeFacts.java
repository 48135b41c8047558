package spotcheck.publication.notice;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.Products;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.LegalBasis;

/** What a notice says of firm and product is what the file says: nobody is published for another's goods. */
@Component
@LegalBasis(
        value = {"CQ23-66a", "CQ20-62a", "NMG-50b", "O18-44", "CQ23-72b", "NMG-54d"},
        label = "公开、公告的企业、产品、批次和不合格项目与案卷一致")
public class NoticeFacts {

    private final Parties parties;
    private final Products products;
    private final FailingItems failing;

    NoticeFacts(Parties parties, Products products, FailingItems failing) {
        this.parties = parties;
        this.products = products;
        this.failing = failing;
    }

    /** @throws Refused if the notice names another product or firm, or other failing items, than the file */
    public void refuseOther(SpotCase spotCase, Kind kind, Notice notice) {
        var product = products.get(spotCase.product());
        var prefix = kind == Kind.PUBLICATION ? "published" : "announced";
        refuseOther(prefix + "Product", "产品", product.name(), notice.product().product());
        refuseOther(
                prefix + "Party", "被抽样对象", sampled(spotCase), notice.parties().party());
        if (kind == Kind.PUBLICATION) {
            refuseOther(
                    "publishedSpec", "规格型号", product.spec(), notice.product().spec());
            refuseOther(
                    "publishedBatch",
                    "生产日期或批号",
                    product.batch(),
                    notice.product().batch());
            refuseOther(
                    "publishedProducer",
                    "标称生产者",
                    producer(spotCase),
                    notice.parties().producer());
            refuseOtherItems(spotCase, notice);
        }
    }

    /** What the file says, a line each, for whoever approves a draft. */
    public String inWords(SpotCase spotCase) {
        var product = products.get(spotCase.product());
        var party = parties.get(spotCase.sampledParty());
        var facts = new LinkedHashMap<String, @Nullable String>();
        facts.put("案号", spotCase.number().value());
        facts.put("产品", product.name());
        facts.put("商标", product.trademark());
        facts.put("规格型号", product.spec());
        facts.put("生产日期或批号", product.batch());
        facts.put("被抽样对象", party.name());
        facts.put("统一社会信用代码", party.creditCode());
        facts.put("标称生产者", producer(spotCase));
        facts.put(
                "检验结论",
                spotCase.conclusion() == null ? "无" : spotCase.conclusion().title());
        facts.put("不合格项目", failing.inWords(spotCase.number()));
        return facts.entrySet().stream()
                .filter(fact -> fact.getValue() != null && !fact.getValue().isBlank())
                .map(fact -> fact.getKey() + "：" + fact.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** What the file does not know cannot be compared. */
    private static void refuseOther(String field, String label, @Nullable String known, @Nullable String written) {
        if (known != null
                && !known.isBlank()
                && (written == null || !fold(known).equals(fold(written)))) {
            throw new Refused(field, "「" + label + "」应与案卷所载“" + known + "”一致");
        }
    }

    private void refuseOtherItems(SpotCase spotCase, Notice notice) {
        if (notice.conclusion() != Conclusion.UNQUALIFIED) {
            return;
        }
        var written = Objects.requireNonNullElse(notice.content(), "");
        var items = failing.names(spotCase.number());
        items.stream()
                .filter(item -> !fold(written).contains(fold(item)))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("failingItems", "不合格项目中缺少案卷所载的“" + item + "”");
                });
        failing.conforming(spotCase.number()).stream()
                .filter(item -> items.stream().noneMatch(other -> fold(other).contains(fold(item))))
                .filter(item -> fold(written).contains(fold(item)))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("failingItems", "案卷所载“" + item + "”并非不合格项目");
                });
    }

    private String sampled(SpotCase spotCase) {
        return parties.get(spotCase.sampledParty()).name();
    }

    private @Nullable String producer(SpotCase spotCase) {
        return spotCase.labelledProducer() == null
                ? null
                : parties.get(spotCase.labelledProducer()).name();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
    }
}
