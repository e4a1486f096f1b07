package dojang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.setup.SetupProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What hinders a start is one sentence with its cause and its cure. */
class SentencesTest {

    @TempDir
    private Path folder;

    @Test
    void a_taken_port() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.choose(other.getLocalPort(), "the web server"))
                    .isInstanceOf(SetupProblem.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + ", which the web server needs, is taken by another program;"
                            + " stop that program or choose another port with -Ddojang.port=");
        }
        assertThat(Ports.choose(0, "the web server")).isPositive();
    }

    @Test
    void a_full_disk() {
        assertThatThrownBy(() -> DiskSpace.require(folder, Long.MAX_VALUE))
                .isInstanceOf(SetupProblem.class)
                .hasMessageContaining("MiB are free on the disk of " + folder)
                .hasMessageEndingWith("free some space or choose another folder with -Ddojang.home=");
    }

    @Test
    void an_old_Java() {
        assertThatThrownBy(() -> Requirements.requireJava(11))
                .hasMessage(
                        "Dojang needs JDK 17 or newer and this is 11; install openjdk-17-jdk and set JAVA_HOME to it.");
    }

    @Test
    void a_missing_archive() {
        assertThatThrownBy(() -> Requirements.requireFile(
                        folder.resolve("dojang.war"), "the archive", "build it with mvn package"))
                .hasMessage("The file of the archive, " + folder.resolve("dojang.war")
                        + ", is missing; build it with mvn package.");
    }

    @Test
    void missing_programs_by_the_names_of_their_packages() {
        assertThat(Tools.missing(folder.toString())).containsExactly("chromium-headless-shell", "nodejs", "python3");
        assertThat(Tools.sentence(List.of("nodejs")))
                .contains("install the Debian packages nodejs (as root: apt-get install nodejs)");
    }

    @Test
    void no_missing_browser_where_the_whole_one_is() throws IOException {
        Files.createFile(
                folder.resolve("chromium"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThat(Tools.missing(folder.toString())).containsExactly("nodejs", "python3");
    }

    @Test
    void what_the_application_says_in_the_log_of_its_server() throws IOException {
        var log = folder.resolve("payara.log");
        Files.writeString(
                log,
                "2024-04-15T09:00:00.000+0900 SEVERE dojang.setup.SchemaGuard: " + SetupProblem.MARK
                        + "The schema is another; migrate.\n2024-04-15T09:00:01.000+0900 INFO x: dojang was successfully deployed in 9 ms\n"
                        + "2024-04-15T09:00:01.000+0900 SEVERE y: Exception while loading the app\n"
                        + "2024-04-15T09:00:02.000+0900 INFO PayaraMicro: Payara Micro 6.2025.10 (build 42) ready in 9,000 (ms)\n");
        var reading = new ServerLog(log);
        assertThat(reading.isReady()).isTrue();
        assertThat(reading.isDeployed()).isFalse();
        assertThat(reading.whyNot()).isEqualTo("The schema is another; migrate.");
    }

    @Test
    void the_first_severe_line_when_the_application_said_nothing() throws IOException {
        var log = folder.resolve("payara.log");
        Files.writeString(log, "2024-04-15T09:00:00.000+0900 SEVERE some.logger: out of luck\n");
        assertThat(new ServerLog(log).whyNot())
                .isEqualTo("Payara Micro did not bring the product up: out of luck (whole log: " + log + ")");
    }
}
