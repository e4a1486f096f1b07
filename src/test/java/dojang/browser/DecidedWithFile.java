package dojang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dojang.support.Api;
import dojang.support.CaseWork;
import dojang.support.Papers;
import dojang.support.SampleDesks;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A visit with a file, approved over an opinion. */
public final class DecidedWithFile {

    static final String OPINION = "예산 범위 안에서 추진";

    private static final String DRAFTER = "park.jiho";

    private DecidedWithFile() {}

    /**
     * Makes one.
     *
     * @param file what the file says
     * @return the case
     */
    public static String decided(String file) {
        var id = Api.as(DRAFTER).drafted("HOST_VISIT", Papers.read(Papers.KAZAKH_VISIT));
        try (var visitor = Visitor.as(DRAFTER, Look.KOREAN_DESK)) {
            visitor.open("approval/draft.xhtml?case=" + id);
            visitor.page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("plan.txt", "text/plain", file.getBytes(StandardCharsets.UTF_8)));
            assertThat(visitor.page().locator("a[download='plan.txt']")).isVisible();
        }
        Api.as(DRAFTER)
                .post("api/cases/" + id + "/submission", UUID.randomUUID(), JsonObject.EMPTY_JSON_OBJECT)
                .expect(200);
        var box = CaseWork.asked(id).orElseThrow();
        var login = SampleDesks.loginAt(box.getJsonObject("post").getString("ko"));
        var said = CaseWork.answer(id, box, "Endorse").add("opinion", OPINION);
        CaseWork.act(login, id, UUID.randomUUID(), said.build()).expect(200);
        CaseWork.untilDecision(id);
        CaseWork.yes(id);
        return id;
    }
}
