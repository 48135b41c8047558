package spotcheck.replay.published;

import java.util.regex.Pattern;

/** Checks that are no product-quality checks: food, drugs, medical devices and cosmetics have laws of their own. */
final class OtherLaw {

    private static final Pattern DRUG_AUTHORITY = Pattern.compile("药品监督|药监");
    private static final Pattern DRUGS = Pattern.compile("药品(?!包装)|医疗器械|化妆品|中药|疫苗");
    private static final Pattern FOOD = Pattern.compile("食品(?!相关|接触|包装|用)|食用农产品|餐饮");
    private static final Pattern FOOD_CLASS =
            Pattern.compile("(粮食加工品|食用油、?油脂及其制品|调味品|肉制品|乳制品|饮料|方便食品|饼干|罐头|冷冻饮品|速冻食品|薯类和膨化食品|糖果制品"
                    + "|茶叶及相关制品|酒类|蔬菜制品|水果制品|炒货食品及坚果制品|蛋制品|可可及焙烤咖啡产品|食糖|水产制品|淀粉及淀粉制品"
                    + "|糕点|豆制品|蜂产品|保健食品|特殊膳食食品|婴幼儿配方食品|餐饮食品|食用农产品)");

    private OtherLaw() {}

    /** @throws CannotRun if the row is of such a check */
    static void refuse(PublishedRow row) {
        if (DRUG_AUTHORITY.matcher(row.authority()).find()
                || DRUGS.matcher(row.checkKind() + row.productClass()).find()) {
            throw new CannotRun("药品、医疗器械、化妆品的抽检适用各自的法律法规，不属于产品质量监督抽查，不能按本系统的办法办理");
        }
        if (FOOD.matcher(row.checkKind()).find()
                || FOOD_CLASS.matcher(row.productClass()).matches()) {
            throw new CannotRun("食品安全抽样检验适用食品安全法及其抽样检验管理办法，不属于产品质量监督抽查，不能按本系统的办法办理");
        }
    }
}
