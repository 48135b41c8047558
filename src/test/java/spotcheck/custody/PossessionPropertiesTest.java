package spotcheck.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import spotcheck.casefile.Refused;
import spotcheck.custody.holding.Holder;
import spotcheck.custody.holding.HolderKind;
import spotcheck.custody.holding.Possession;

/** Whatever people try with a unit, one has it at every moment, and nobody else does anything with it. */
class PossessionPropertiesTest {

    private static final List<Holder> ALL = List.of(
            new Holder(HolderKind.PARTY, "1", "某店"),
            new Holder(HolderKind.SAMPLER, "sampler1", "张三"),
            new Holder(HolderKind.SAMPLER, "sampler2", "李四"),
            new Holder(HolderKind.COURIER, "SF1", "快递 SF1"),
            new Holder(HolderKind.LABORATORY, "lab1", "一所"),
            new Holder(HolderKind.RETEST_LABORATORY, "lab2", "二所"),
            new Holder(HolderKind.AUTHORITY, "500000", "某局"));

    @Property
    @SuppressWarnings("ReferenceEquality") // who was refused leaves the very same
    void neverTwoHoldersAndNoActByOneWhoIsNotTheHolder(@ForAll("acts") List<Act> acts) {
        var now = Possession.of(ALL.get(1));
        for (var act : acts) {
            var next = tried(now, act);
            if (next != now) {
                assertThat(act.mayBeDoneIn(now))
                        .as("%s by %s in %s", act.what, act.by, now)
                        .isTrue();
                assertThat(next.holder()).isEqualTo(act.holderAfter(now));
                assertThat(next.holder())
                        .as("one has it, and it is not offered to him")
                        .isNotEqualTo(next.offeredTo());
            } else {
                assertThat(act.mayBeDoneIn(now))
                        .as("%s by %s in %s", act.what, act.by, now)
                        .isFalse();
            }
            now = next;
        }
    }

    /** @return the very same possession where the act was refused */
    private static Possession tried(Possession now, Act act) {
        try {
            return switch (act.what) {
                case "offer" -> now.offer(act.by, act.other);
                case "leave" -> now.leave(act.by, act.other, null);
                case "take" -> now.take(act.by);
                default -> now.withdraw(act.by);
            };
        } catch (Refused refused) {
            return now;
        }
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        var holders = Arbitraries.of(ALL);
        return Combinators.combine(Arbitraries.of("offer", "leave", "take", "withdraw"), holders, holders)
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    record Act(String what, Holder by, Holder other) {

        /** As the rule says it, and not as the code does. */
        boolean mayBeDoneIn(Possession now) {
            return switch (what) {
                case "offer", "leave" -> by.equals(now.holder()) && now.offeredTo() == null && !other.equals(by);
                case "take" -> by.equals(now.offeredTo());
                default -> by.equals(now.holder()) && now.offeredTo() != null;
            };
        }

        Holder holderAfter(Possession now) {
            return switch (what) {
                case "take" -> by;
                case "leave" -> other;
                default -> now.holder();
            };
        }
    }
}
