package spotcheck.holidays;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Held;
import spotcheck.access.Rights;
import spotcheck.calendar.holiday.Calendars;
import spotcheck.casefile.Refused;
import spotcheck.holidays.CalendarKeeper.NoticeLoaded;
import spotcheck.holidays.Recount.Changed;

/** Front door: loads a holiday notice, after a look at what it would move. */
@Service
public class HolidayDesk {

    private final NoticeCheck check;
    private final HolidayNotices notices;
    private final Calendars calendars;
    private final Recount recount;
    private final DeadlineMover mover;
    private final Rights rights;
    private final ApplicationEventPublisher events;

    HolidayDesk(
            NoticeCheck check,
            HolidayNotices notices,
            Calendars calendars,
            Recount recount,
            DeadlineMover mover,
            Rights rights,
            ApplicationEventPublisher events) {
        this.check = check;
        this.notices = notices;
        this.calendars = calendars;
        this.recount = recount;
        this.mover = mover;
        this.rights = rights;
        this.events = events;
    }

    public List<LoadedNotice> loaded() {
        rights.require("holidays.read", Held::always);
        return notices.loaded();
    }

    /** What would move; changes nothing. */
    @Transactional(readOnly = true)
    public NoticeEffect preview(NoticeDraft draft) {
        mustBeAllowed();
        var notice = check.read(draft);
        return effect(notice, false, changes(notice));
    }

    /**
     * Puts the notice into force and moves every open deadline that it changes, with its timers and tasks; all or none.
     *
     * @throws Refused if a deadline would end earlier than was told, and nobody has accepted that
     */
    @Transactional
    public synchronized NoticeEffect load(NoticeDraft draft) {
        mustBeAllowed();
        var notice = check.read(draft);
        var changes = changes(notice);
        if (!draft.acceptShortened()) {
            refuseShortened(changes);
        }
        var effect = effect(notice, true, changes);
        notices.add(notice);
        changes.forEach(changed -> mover.move(changed, "载入" + notice.title()));
        events.publishEvent(new NoticeLoaded(notice));
        return effect;
    }

    private List<Changed> changes(HolidayNotice notice) {
        return recount.under(notice.in(calendars.inForce()));
    }

    private NoticeEffect effect(HolidayNotice notice, boolean loaded, List<Changed> changes) {
        return NoticeEffect.of(
                notice,
                loaded,
                corrects(notice),
                recount.open(),
                changes.stream().map(recount::shown).toList());
    }

    private boolean corrects(HolidayNotice notice) {
        return (notice.regional().isEmpty() && calendars.inForce().national().isArranged(notice.year()))
                || notices.loaded().stream()
                        .anyMatch(row -> row.noticeYear() == notice.year()
                                && row.region().equals(notice.region()));
    }

    private static void refuseShortened(List<Changed> changes) {
        var shortened = changes.stream()
                .filter(changed -> changed.move().shortens())
                .map(changed -> changed.deadline().number() + " "
                        + changed.deadline().kind().label() + " "
                        + changed.deadline().dueDate() + "→"
                        + changed.move().after().dueDate())
                .collect(Collectors.joining("；"));
        if (!shortened.isEmpty()) {
            throw new Refused("acceptShortened", "下列期限将早于已告知的日期届满，请先核对，确认后以 acceptShortened 载入：" + shortened);
        }
    }

    private void mustBeAllowed() {
        rights.require("holidays.load", Held::always);
    }
}
