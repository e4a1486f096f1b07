package dojang.drafting.application;

import static dojang.inside.Ministry.DRAFTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.dev.Actors;
import dojang.dev.Scenario;
import dojang.inside.Ministry;
import dojang.paper.model.Content;
import dojang.shared.model.Bounds;
import dojang.shared.model.CaseId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files as they come in, are kept and are handed out. */
@ExtendWith(ArquillianExtension.class)
class FilesIT {

    @Inject
    Ministry ministry;

    @Inject
    Scenario scenario;

    @Inject
    Actors actors;

    @Inject
    AttachmentService attachments;

    @Inject
    DraftService drafts;

    /** Each byte of it is one that a statement has to escape. */
    @Test
    @Tag("T-61")
    void a_file_of_the_size_that_is_promised_is_taken_and_one_byte_more_is_not() {
        ministry.opened();
        var id = scenario.draft(DRAFTER, "HOST_VISIT", Content.EMPTY);
        var largest = new byte[Bounds.FILE_BYTES];
        Arrays.fill(largest, (byte) '\'');

        attach(id, "minutes.txt", largest);

        var kept = actors.as(DRAFTER, () -> drafts.open(id)).attachments().get(0);
        var back = actors.as(DRAFTER, () -> attachments.download(id, UUID.fromString(kept.id())));
        assertThat(back.bytes()).isEqualTo(largest);
        assertThatThrownBy(() -> attach(id, "more.txt", new byte[Bounds.FILE_BYTES + 1]))
                .hasMessageContaining("FILE_TOO_LARGE");
    }

    @Test
    @Tag("T-13")
    void a_file_is_kept_under_its_visible_name_and_as_what_it_is() {
        ministry.opened();
        var id = scenario.draft(DRAFTER, "HOST_VISIT", Content.EMPTY);

        attach(id, "../../plan\u202e\0.txt", "일정".getBytes(StandardCharsets.UTF_8));

        var kept = actors.as(DRAFTER, () -> drafts.open(id)).attachments().get(0);
        assertThat(kept.name()).isEqualTo("plan.txt");
        assertThat(actors.as(DRAFTER, () -> attachments.download(id, UUID.fromString(kept.id())))
                        .mediaType())
                .isEqualTo("text/plain");
    }

    private void attach(CaseId id, String name, byte[] bytes) {
        actors.as(DRAFTER, () -> {
            attachments.attach(id, name, bytes);
            return id;
        });
    }
}
