package dojang.policy.application;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The public holidays of Korean government offices with their substitute days (관공서의 공휴일에 관한 규정, Art. 2 and 3),
 * lunar days by ICU's Korean calendar. What is decreed for a single day, such as an election, is data of the rule book.
 */
final class KoreanHolidays {

    /** Years that are worked out; a rule book plans neither before nor after. */
    private static final int FIRST = 2014;

    private static final int LAST = 2050;
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int NOON = 12;

    /** When somebody who misses a holiday gets another day. */
    private enum Substitution {
        /** Never. */
        NONE,
        /** When it falls on a Sunday (설날, 추석). */
        SUNDAY,
        /** When it falls on a Saturday or Sunday. */
        WEEKEND
    }

    private record Holiday(LocalDate day, Substitution substitute) {}

    private static final Set<LocalDate> KNOWN = worked();

    private KoreanHolidays() {}

    /** All of them from 2014 to 2050, substitute days included. */
    static Set<LocalDate> days() {
        return KNOWN;
    }

    private static Set<LocalDate> worked() {
        var days = new TreeSet<LocalDate>();
        for (int year = FIRST; year <= LAST; year++) {
            days.addAll(of(year));
        }
        return days;
    }

    private static Set<LocalDate> of(int year) {
        var byDay = new TreeMap<LocalDate, List<Holiday>>();
        holidays(year)
                .forEach(holiday -> byDay.computeIfAbsent(holiday.day(), any -> new ArrayList<>())
                        .add(holiday));
        var days = new TreeSet<>(byDay.keySet());
        byDay.forEach((day, together) -> {
            for (int lost = 0; lost < lost(day, together); lost++) {
                days.add(next(day, days));
            }
        });
        return days;
    }

    private static List<Holiday> holidays(int year) {
        var all = new ArrayList<Holiday>();
        add(all, LocalDate.of(year, 1, 1), Substitution.NONE);
        add(all, LocalDate.of(year, 6, 6), Substitution.NONE);
        var since2021 = year >= 2022 ? Substitution.WEEKEND : Substitution.NONE;
        add(all, LocalDate.of(year, 3, 1), since2021);
        for (var day : List.of(LocalDate.of(year, 8, 15), LocalDate.of(year, 10, 3), LocalDate.of(year, 10, 9))) {
            add(all, day, year == 2021 ? Substitution.WEEKEND : since2021);
        }
        add(all, LocalDate.of(year, 5, 5), Substitution.WEEKEND);
        var since2023 = year >= 2023 ? Substitution.WEEKEND : Substitution.NONE;
        add(all, LocalDate.of(year, 12, 25), since2023);
        add(all, lunar(year, 4, 8, LocalDate.of(year, 4, 25)), since2023);
        if (year >= 2026) {
            add(all, LocalDate.of(year, 5, 1), Substitution.WEEKEND);
            add(all, LocalDate.of(year, 7, 17), Substitution.WEEKEND);
        }
        addThree(all, lunar(year, 1, 1, LocalDate.of(year, 1, 18)));
        addThree(all, lunar(year, 8, 15, LocalDate.of(year, 9, 5)));
        return all;
    }

    private static void add(List<Holiday> all, LocalDate day, Substitution substitute) {
        all.add(new Holiday(day, substitute));
    }

    private static void addThree(List<Holiday> all, LocalDate middle) {
        for (int day = -1; day <= 1; day++) {
            add(all, middle.plusDays(day), Substitution.SUNDAY);
        }
    }

    /** How many holidays are lost on this day: by the end of the week, or because several fall together. */
    private static int lost(LocalDate day, List<Holiday> together) {
        var weekend = day.getDayOfWeek();
        if (weekend != DayOfWeek.SATURDAY && weekend != DayOfWeek.SUNDAY) {
            boolean any = together.stream().anyMatch(holiday -> holiday.substitute() != Substitution.NONE);
            return any ? together.size() - 1 : 0;
        }
        var losing = weekend == DayOfWeek.SUNDAY
                ? EnumSet.of(Substitution.SUNDAY, Substitution.WEEKEND)
                : EnumSet.of(Substitution.WEEKEND);
        return (int) together.stream()
                .filter(holiday -> losing.contains(holiday.substitute()))
                .count();
    }

    /** The first working day after it; a substitute day never falls on a Saturday. */
    private static LocalDate next(LocalDate day, Set<LocalDate> taken) {
        var next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY
                || next.getDayOfWeek() == DayOfWeek.SUNDAY
                || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The day of the lunar calendar; it falls within five weeks from the day given. */
    private static LocalDate lunar(int year, int month, int dayOfMonth, LocalDate from) {
        var calendar = Calendar.getInstance(TimeZone.getTimeZone("Asia/Seoul"), new ULocale("ko_KR@calendar=dangi"));
        for (var day = from; day.isBefore(from.plusDays(40)); day = day.plusDays(1)) {
            calendar.setTime(Date.from(day.atTime(NOON, 0).atZone(SEOUL).toInstant()));
            boolean found = calendar.get(Calendar.MONTH) == month - 1
                    && calendar.get(Calendar.DAY_OF_MONTH) == dayOfMonth
                    && calendar.get(Calendar.IS_LEAP_MONTH) == 0;
            if (found) {
                return day;
            }
        }
        throw new IllegalStateException(
                "the lunar calendar has no day %d.%d. in %d".formatted(dayOfMonth, month, year));
    }
}
