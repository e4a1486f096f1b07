package dojang.dev;

import dojang.approval.model.Command;
import dojang.paper.model.Content;
import dojang.shared.model.CaseId;
import dojang.shared.model.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Eighteen months of visits, so that dashboards have something true to show. The same every time. */
@ApplicationScoped
public class DemoHistory {

    private static final long SEED = 20240425;
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 11);
    private static final int CASES = 20;

    private static final List<Guest> GUESTS = List.of(
            new Guest("도쿄도 디지털서비스국", "Tokyo Digital Services Bureau", "JP"),
            new Guest("사우디 데이터인공지능청", "Saudi Data and AI Authority", "SA"),
            new Guest("핀란드 정부 대표단", "Finland government delegation", "FI"),
            new Guest("오사카부 의회", "Osaka Prefectural Assembly", "JP"),
            new Guest("케냐 정보통신부", "Kenya ICT Ministry", "KE"),
            new Guest("콜롬비아 디지털부", "Colombia Ministry of ICT", "CO"),
            new Guest("태국 디지털정부청", "Thailand Digital Government Agency", "TH"));

    @Inject
    DemoClock clock;

    @Inject
    Scenario scenario;

    @Inject
    AutoPlay people;

    private record Guest(String ko, String en, String country) {}

    void play(Consumer<String> progress) {
        var chance = new Random(SEED);
        for (int number = 0; number < CASES; number++) {
            if (number % 5 == 0) {
                progress.accept("History: visit " + (number + 1) + " of " + CASES);
            }
            visit(number, FIRST.plusDays(27L * number), chance);
        }
    }

    private void visit(int number, LocalDate day, Random chance) {
        var drafter = List.of("park.jiho", "choi.yerin", "jang.ujin").get(number % 3);
        morningOf(day, 0);
        var id = scenario.submitted(drafter, "HOST_VISIT", paper(number, day, chance));
        if (number % 6 == 2) {
            morningOf(day.plusDays(1), 1);
            sendBackAndRevise(drafter, id);
        }
        if (number % 10 == 7) {
            morningOf(day.plusDays(2), 2);
            Scenario.require(scenario.put(drafter, id, new Command.Recall("방문 일정이 바뀌어 다시 기안함")), "recall");
            return;
        }
        answers(drafter, id, day, chance);
    }

    private void answers(String drafter, CaseId id, LocalDate day, Random chance) {
        var moment = day;
        for (int answered = 0; answered < 30; answered++) {
            moment = moment.plusDays(chance.nextInt(3));
            morningOf(moment, answered % 50);
            if (people.next(drafter, id).isEmpty()) {
                return;
            }
        }
    }

    private void sendBackAndRevise(String drafter, CaseId id) {
        var head = drafter.equals("jang.ujin") ? "ryu.jian" : "kim.seoyeon";
        scenario.giveBack(head, id, "숙박과 교통 계획을 보완해 주세요.");
        Scenario.require(scenario.put(drafter, id, new Command.Revise()), "revision");
        Scenario.require(scenario.submit(drafter, id), "second submission");
    }

    private static Content paper(int number, LocalDate day, Random chance) {
        var guest = GUESTS.get(number % GUESTS.size());
        long guests = 4L + chance.nextInt(40);
        var visit = day.plusDays(40);
        return Papers.read(Papers.KAZAKH_VISIT)
                .with("titleKo", guest.ko() + " 대표단(" + guests + "명) 방문 접견 계획")
                .with("titleEn", "Visit of " + guest.en() + " (" + guests + " guests)")
                .with("abstract", guest.ko() + " 대표단이 디지털정부 운영 현장을 살핀다.")
                .with(
                        "organisations",
                        List.of(Map.of(
                                "id", "o1", "nameKo", guest.ko(), "nameEn", guest.en(), "country", guest.country())))
                .with("guestCount", guests)
                .with("countryCounts", List.of(Map.of("id", "c1", "country", guest.country(), "count", guests)))
                .with("visitStart", visit + "T10:00")
                .with("visitEnd", visit + "T15:00")
                .with("emergencyPlan", "행사 보험 가입, 응급 연락망과 인근 병원을 일정표에 적는다.")
                .with(
                        "items",
                        List.of(Map.of("id", "i1", "at", visit + "T10:00", "place", "국제회의실", "activity", "디지털정부 소개")))
                .with("cost", 1_000_000L * (1 + chance.nextInt(12)));
    }

    private void morningOf(LocalDate day, int minute) {
        clock.moveTo(day.atTime(10, minute).atZone(WorkingCalendar.SEOUL).toInstant());
    }
}
