package dojang.notification.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Reply;
import dojang.support.Until;
import dojang.support.WorksOnCases;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notices and wishes over HTTP: everybody has their own and nobody another's. */
@WorksOnCases
class NoticesProductIT {

    private static final Api HEAD = Api.as("kim.seoyeon");
    private static final Api OTHER = Api.as("cheon.dasol");

    @Test
    void whoever_is_asked_finds_it_among_the_notices_and_marks_it() throws Exception {
        var id = CaseWork.smallVisit();
        // told when it is sealed
        Until.within(Duration.ofSeconds(20), () -> find(HEAD, id).isPresent());
        var notice = about(HEAD, id);
        assertThat(notice.getString("kind")).isEqualTo("WAITING");
        assertThat(notice.getString("reference")).isEqualTo(HEAD.sheet(id).getString("reference"));
        assertThat(notice.getBoolean("read")).isFalse();

        marking(OTHER, notice, true).problem(404, "no-such-notice");
        assertThat(about(HEAD, id).getBoolean("read")).isFalse();
        mark(HEAD, notice, true);
        assertThat(notices(HEAD).stream().filter(one -> one.getString("id").equals(notice.getString("id"))))
                .allMatch(one -> one.getBoolean("read"));
        mark(HEAD, notice, false);
        assertThat(about(HEAD, id).getBoolean("read")).isFalse();
    }

    @Test
    void a_wish_is_kept_and_what_is_no_address_is_refused() {
        OTHER.put("api/notices/wish", wish("DIGEST", "nowhere")).problem(422, "refusal:NO_ADDRESS");
        OTHER.put("api/notices/wish", wish("DIGEST", "dasol@ministry.example")).expect(204);
        var kept = OTHER.get("api/notices/wish").expect(200).json();
        assertThat(kept.getString("mail")).isEqualTo("DIGEST");
        assertThat(kept.getString("address")).isEqualTo("dasol@ministry.example");
        OTHER.put("api/notices/wish", wish("NONE", "")).expect(204);
        OTHER.put("api/notices/wish", wish("SOMETIMES", "")).expect(400);
        OTHER.put(
                        "api/notices/wish",
                        Json.createObjectBuilder(wish("NONE", ""))
                                .add("language", "fr")
                                .build())
                .expect(400);
    }

    private static JsonObject about(Api person, String id) {
        return find(person, id).orElseThrow();
    }

    private static Optional<JsonObject> find(Api person, String id) {
        return notices(person).stream()
                .filter(one -> one.getString("case").equals(id))
                .findFirst();
    }

    private static List<JsonObject> notices(Api person) {
        return person.get("api/notices").expect(200).array().getValuesAs(JsonObject.class);
    }

    private static void mark(Api person, JsonObject notice, boolean read) {
        marking(person, notice, read).expect(204);
    }

    private static Reply marking(Api person, JsonObject notice, boolean read) {
        var body = Json.createObjectBuilder().add("read", read).build();
        return person.put("api/notices/" + notice.getString("id") + "/read", body);
    }

    private static JsonObject wish(String mail, String address) {
        return Json.createObjectBuilder()
                .add("mail", mail)
                .add("address", address)
                .add("language", "ko")
                .build();
    }
}
