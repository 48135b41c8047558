package spotcheck.publication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Channel;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.course.OpenProceedings;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.authority.Division;
import spotcheck.registry.authority.Divisions;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** What must hold before anything about a case is made public. */
@Component
class PublicationRules {

    private static final RuleIds CREDIT_RECORD = RuleIds.parse("CQ23-76");
    private static final RuleIds THREE_ARE_TOLD = RuleIds.parse("CQ23-66b CQ20-62b NMG-50c NMG-50d NMG-50e O18-44");
    private static final RuleIds THREE_GROUPS = RuleIds.parse("SX23-7-1");
    private static final RuleIds ONLINE_TOLD = RuleIds.parse("CQ20-62c");
    private static final RuleIds OUTSIDE_AUTHORITY = RuleIds.parse("CQ23-69 CQ20-74 NMG-50f O18-44");

    private final List<OpenProceedings> proceedings;
    private final Regimes regimes;
    private final Authorities authorities;
    private final Parties parties;
    private final Divisions divisions;

    PublicationRules(
            List<OpenProceedings> proceedings,
            Regimes regimes,
            Authorities authorities,
            Parties parties,
            Divisions divisions) {
        this.divisions = divisions;
        this.proceedings = proceedings;
        this.regimes = regimes;
        this.authorities = authorities;
        this.parties = parties;
    }

    void refuseWhileUndecided(CaseNumber number) {
        var open = proceedings.stream()
                .flatMap(each -> each.open(number).stream())
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            throw new Refused("本案尚有未结的" + String.join("、", open) + "，不得公开结果");
        }
    }

    void refuseOtherConclusion(SpotCase spotCase, @Nullable Conclusion conclusion) {
        var known = spotCase.conclusion();
        if (known == null) {
            throw new Refused("publishedConclusion", "本案没有有效的检验结论，不得公开");
        }
        if (known != conclusion) {
            throw new Refused("publishedConclusion", "公开的结论应与本案结论“" + known.title() + "”一致");
        }
    }

    /** What is not published for want of a conclusion has none, and what stands as published was published. */
    void refuseOtherGround(SpotCase spotCase, Withholding withholding, boolean publishedBefore) {
        var ground = withholding.withheldFor();
        if ((ground == WithholdingGround.NO_CONCLUSION) != (spotCase.conclusion() == null)) {
            throw new Refused(
                    "notPublishedGround",
                    spotCase.conclusion() == null ? "本案结论已撤销，应选没有可以公开的结论" : "本案有有效的检验结论，不得以结论已撤销为由不公开");
        }
        if (ground == WithholdingGround.PUBLISHED_STANDS && !publishedBefore) {
            throw new Refused("notPublishedGround", "本案此前没有公开过结果");
        }
    }

    void refuseMissingRecipients(SpotCase spotCase, Disclosure disclosure) {
        if (regimes.binds(THREE_ARE_TOLD, spotCase.regime())
                && !disclosure
                        .told()
                        .containsAll(List.of("local-government", "superior-authority", "peer-departments"))) {
            throw new Refused("toldWhom", "应当通报本级人民政府、上一级市场监管部门和同级有关部门");
        }
        if (regimes.binds(THREE_GROUPS, spotCase.regime())
                && !disclosure
                        .told()
                        .containsAll(List.of("local-government", "peer-departments", "social-organisations"))) {
            throw new Refused("toldWhom", "应当通报属地政府、有关部门和社会组织");
        }
        if (spotCase.channel() == Channel.ONLINE
                && regimes.binds(ONLINE_TOLD, spotCase.regime())
                && !disclosure.told().containsAll(List.of("platform-operator", "network-supervision"))) {
            throw new Refused("toldWhom", "网络抽样的结果应当通知电子商务平台经营者和同级网络交易监管部门");
        }
    }

    void refuseWrongProducerPlace(SpotCase spotCase, Disclosure disclosure) {
        boolean toBeTold =
                spotCase.isFailing() && isMadeOutside(spotCase) && regimes.binds(OUTSIDE_AUTHORITY, spotCase.regime());
        if (toBeTold && disclosure.producerAuthority() == null) {
            throw new Refused("producerPlace", "标称生产者在本地区以外，应当通报其所在地同级市场监管部门");
        }
        if (disclosure.producerAuthority() != null) {
            refuseOtherPlace(spotCase, disclosure.producerAuthority());
        }
    }

    /** The register knows where the maker is: nobody inside is told as outside, and nobody of another place is told. */
    private void refuseOtherPlace(SpotCase spotCase, String authority) {
        if (!isMadeOutside(spotCase)) {
            throw new Refused("producerPlace", "登记的生产者在本地区以内，或者即为被抽样对象，没有本地区以外的部门可以通报");
        }
        var region =
                parties.get(Objects.requireNonNull(spotCase.labelledProducer())).region();
        var places = Stream.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000")
                .flatMap(code -> divisions.find(code).stream())
                .map(Division::name)
                .toList();
        if (!places.isEmpty() && places.stream().noneMatch(authority::contains)) {
            throw new Refused("producerAuthority", "标称生产者登记在" + places.get(0) + "，通报的应是当地的市场监管部门");
        }
    }

    void refuseMissingCreditRecord(SpotCase spotCase, Disclosure disclosure) {
        if (spotCase.isFailing()
                && disclosure.creditRecordedOn() == null
                && regimes.binds(CREDIT_RECORD, spotCase.regime())) {
            throw new Refused("creditRecordedOn", "不合格结果应当记于企业名下并在国家企业信用信息公示系统公示，请填写日期");
        }
    }

    private boolean isMadeOutside(SpotCase spotCase) {
        return spotCase.labelledProducer() != null
                && !authorities.covers(
                        spotCase.organizer(),
                        parties.get(spotCase.labelledProducer()).region());
    }
}
