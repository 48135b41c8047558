package spotcheck.holidays;

import java.util.List;

/**
 * What a notice does, or did.
 *
 * @param loaded whether it is in force now; false for a preview
 * @param corrects whether that year was loaded before
 * @param checked how many open deadlines were counted again
 */
public record NoticeEffect(
        boolean loaded,
        int year,
        String region,
        String notice,
        boolean corrects,
        int checked,
        int moved,
        int becameFinal,
        int tasks,
        int timers,
        List<Move> moves) {

    static NoticeEffect of(HolidayNotice notice, boolean loaded, boolean corrects, int checked, List<Move> moves) {
        return new NoticeEffect(
                loaded,
                notice.year(),
                notice.region(),
                notice.number(),
                corrects,
                checked,
                (int) moves.stream().filter(Move::moves).count(),
                (int) moves.stream().filter(Move::becomesFinal).count(),
                waiting(moves, "task"),
                waiting(moves, "timer"),
                moves);
    }

    private static int waiting(List<Move> moves, String kind) {
        return (int) moves.stream()
                .filter(Move::moves)
                .flatMap(move -> move.waiting().stream())
                .filter(wait -> wait.kind().equals(kind))
                .count();
    }
}
