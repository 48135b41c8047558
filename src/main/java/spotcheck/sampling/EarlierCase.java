package spotcheck.sampling;

import java.time.LocalDate;

/**
 * A case of ours in which perhaps the same product was sampled.
 *
 * @param certain false where something was left open there or here, so that a person has to say whether it is the same
 */
public record EarlierCase(String number, String maker, String product, LocalDate takenOn, boolean certain) {

    public String shown() {
        return number + "，" + takenOn + " 抽样：" + maker + "，" + product;
    }
}
