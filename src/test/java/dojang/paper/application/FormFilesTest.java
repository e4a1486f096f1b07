package dojang.paper.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.shared.json.BadFile;
import dojang.shared.model.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of an operator: what is found there, and what ends the start. */
@Tag("T-01")
class FormFilesTest {

    @TempDir
    Path folder;

    @Test
    void blanks_and_the_order_of_members_make_no_other_form() {
        var text = SamplePapers.resource("config/forms/REVOCATION.json");
        var spaced = text.replace("\"referencePrefix\": \"R\",", "")
                .replaceFirst("\\{", "{ \"referencePrefix\" : \"R\",\n\n");

        assertThat(new FormFile("a", "REVOCATION", spaced).canonical())
                .isEqualTo(new FormFile("b", "REVOCATION", text).canonical());
        assertThat(new FormFile("a", "REVOCATION", spaced).read().fingerprint())
                .isEqualTo(Digest.sha256(new FormFile("b", "REVOCATION", text).canonical()));
    }

    @Test
    void only_files_of_forms_are_found() throws IOException {
        var text = SamplePapers.resource("config/forms/REVOCATION.json");
        Files.writeString(folder.resolve("REVOCATION.json"), text);
        Files.writeString(folder.resolve("README.txt"), "for the operator");

        assertThat(FormFiles.in(folder)).extracting(FormFile::kind).containsExactly("REVOCATION");
    }

    @Test
    void a_form_under_the_name_of_another_kind_is_refused_with_its_place() throws IOException {
        Files.writeString(folder.resolve("HOST_VISIT.json"), SamplePapers.resource("config/forms/REVOCATION.json"));

        assertThatThrownBy(() -> FormFiles.in(folder).get(0).read())
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith(folder.resolve("HOST_VISIT.json") + ", at /kind: ");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> FormFiles.in(folder.resolve("nowhere")))
                .hasMessageContaining("the folder of forms " + folder.resolve("nowhere"));
    }
}
