package spotcheck.custody.holding;

import spotcheck.registry.body.Institution;

/**
 * Who has a unit.
 *
 * @param id login of a sampler, id of a laboratory, code of an authority, waybill of a courier; of the party its id
 * @param name in words
 */
public record Holder(HolderKind kind, String id, String name) {

    public static Holder laboratory(Institution laboratory) {
        return new Holder(HolderKind.LABORATORY, laboratory.id(), laboratory.name());
    }

    public static Holder retestLaboratory(Institution laboratory) {
        return new Holder(HolderKind.RETEST_LABORATORY, laboratory.id(), laboratory.name());
    }

    public static Holder party(long id, String name) {
        return new Holder(HolderKind.PARTY, String.valueOf(id), name);
    }

    public static Holder courier(String waybill) {
        return new Holder(HolderKind.COURIER, waybill, "快递 " + waybill);
    }

    /** A laboratory that retests what it has tested first is still the same place. */
    public boolean isSame(Holder other) {
        return id.equals(other.id) && (kind == other.kind || (kind.isLaboratory() && other.kind.isLaboratory()));
    }

    public String shown() {
        return kind.title() + " " + name;
    }
}
