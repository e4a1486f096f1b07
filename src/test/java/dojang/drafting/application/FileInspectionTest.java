package dojang.drafting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dojang.support.Containers;
import dojang.support.SmallPdf;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is, its bytes say; what is dangerous in it is found inside. */
class FileInspectionTest {

    private static final byte[] PROGRAM =
            ascii("MZ\220\0\3\0\0\0\4\0\0\0\377\377\0\0This program cannot be run in DOS mode");
    private static final String OPC = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final FileInspection inspection = inspection();

    private static FileInspection inspection() {
        var made = new FileInspection();
        made.scanner = new VirusScanner();
        return made;
    }

    static Stream<Arguments> received() {
        return Stream.of(
                Arguments.of("계획.pdf", SmallPdf.saying("plan"), FileKind.PDF),
                Arguments.of("공문.hwp", Containers.ole("HwpSummaryInformation"), FileKind.HWP),
                Arguments.of("letter.doc", Containers.ole("WordDocument"), FileKind.DOC),
                Arguments.of("budget.xls", Containers.ole("Workbook"), FileKind.XLS),
                Arguments.of("talk.PPT", Containers.ole("PowerPoint Document"), FileKind.PPT),
                Arguments.of("공문.hwpx", Containers.zip(Map.of("mimetype", "application/hwp+zip")), FileKind.HWPX),
                Arguments.of("letter.docx", Containers.zip(Map.of(OPC, WORD)), FileKind.DOCX),
                Arguments.of(
                        "note.odt",
                        Containers.zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text")),
                        FileKind.ODT),
                Arguments.of("scan.png", ascii("\211PNG\r\n\032\n\0\0\0\rIHDR"), FileKind.PNG),
                Arguments.of("photo.jpeg", ascii("\377\330\377\340\0\020JFIF"), FileKind.JPEG),
                Arguments.of("photo.heic", ascii("\0\0\0\030ftypheic\0\0\0\0mif1heic"), FileKind.HEIC),
                Arguments.of("명단.csv", "이름,부서\n김서연,국제협력과\n".getBytes(Charset.forName("x-windows-949")), FileKind.TEXT),
                Arguments.of("unicode.csv", "이름\t부서".getBytes(StandardCharsets.UTF_16), FileKind.TEXT),
                Arguments.of("mail.txt", ascii("From: park\nSubject: visit\n\nhello"), FileKind.TEXT),
                Arguments.of("budget.xls", Containers.ole("WordDocument", "Workbook"), FileKind.XLS),
                Arguments.of(
                        "sizes.pdf", ascii("%PDF-1.4\nxref\n0 536870912\ntrailer <<>>\nstartxref\n9"), FileKind.PDF),
                Arguments.of("note.txt", "일정표".getBytes(StandardCharsets.UTF_8), FileKind.TEXT));
    }

    @ParameterizedTest
    @MethodSource("received")
    @Tag("T-66")
    void the_kinds_a_ministry_receives_are_taken(String name, byte[] bytes, FileKind kind) {
        assertThat(inspection.require(name, bytes)).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("tool.exe", PROGRAM, "FILE_KIND"),
                Arguments.of("report", SmallPdf.saying("plan"), "FILE_KIND"),
                Arguments.of("letter.docx", PROGRAM, "FILE_NOT_AS_NAMED"),
                Arguments.of("note.txt", PROGRAM, "FILE_NOT_AS_NAMED"),
                Arguments.of("letter.docx", ascii("#!/bin/sh\nrm -rf /\n"), "FILE_NOT_AS_NAMED"),
                Arguments.of("letter.docx", Containers.zip(Map.of("a.txt", "a")), "FILE_NOT_AS_NAMED"),
                Arguments.of("letter.pdf", Containers.zip(Map.of(OPC, WORD)), "FILE_NOT_AS_NAMED"),
                Arguments.of("letter.doc", Containers.ole("Something"), "FILE_NOT_AS_NAMED"),
                Arguments.of("letter.docx", Containers.cut(Containers.zip(Map.of(OPC, WORD))), "FILE_DAMAGED"),
                Arguments.of("letter.docx", Containers.flood(OPC, WORD), "FILE_FLOOD"),
                Arguments.of("letter.docx", Containers.zip(Map.of("../../etc/passwd", "x")), "FILE_FLOOD"),
                Arguments.of("letter.docx", Containers.zip(Map.of("word/vbaProject.bin", "x")), "FILE_ACTIVE"),
                Arguments.of("letter.doc", Containers.ole("WordDocument", "_VBA_PROJECT"), "FILE_ACTIVE"),
                Arguments.of("form.pdf", SmallPdf.running("app.alert('x')"), "FILE_ACTIVE"),
                Arguments.of("form.pdf", SmallPdf.runningUnseen("app.alert('x')"), "FILE_ACTIVE"),
                Arguments.of(
                        "form.pdf", ascii("%PDF-1.4\n<< /S 12 0 R >> 12 0 obj /La#75nch startxref"), "FILE_ACTIVE"),
                Arguments.of("letter.docx", Containers.ole("EncryptedPackage"), "FILE_LOCKED"),
                Arguments.of("note.txt", Containers.zip(Map.of("mimetype", "text/plain")), "FILE_NOT_AS_NAMED"),
                Arguments.of(
                        "letter.docx",
                        Containers.behind(
                                Containers.zip(Map.of(OPC, WORD)), Containers.zip(Map.of("word/vbaProject.bin", "x"))),
                        "FILE_DAMAGED"),
                Arguments.of("form.pdf", ascii("%PDF-1.7\nnothing"), "FILE_DAMAGED"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    @Tag("T-92")
    void what_is_not_what_it_says_or_is_dangerous_is_refused_by_name(String name, byte[] bytes, String code) {
        assertThatThrownBy(() -> inspection.require(name, bytes))
                .isInstanceOf(UnfitFileException.class)
                .hasMessage(code);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("../../etc/passwd.pdf", "passwd.pdf"),
                Arguments.of("C:\\Users\\park\\계획.pdf", "계획.pdf"),
                Arguments.of("plan\0.pdf", "plan.pdf"),
                Arguments.of("invoice\u202Efdp.exe", "invoicefdp.exe"),
                Arguments.of("  \u1100\u1161.pdf ", "가.pdf"),
                Arguments.of("\u200B\uFEFF", ""));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("T-13")
    void a_name_is_kept_without_path_and_without_what_cannot_be_seen(String given, String kept) {
        assertThat(FileName.kept(given)).isEqualTo(kept);
    }

    @Test
    @Tag("T-92")
    void the_scanner_of_the_ministry_has_the_last_word_and_its_silence_is_a_no() throws Exception {
        try (var clamd = new Containers.Clamd("stream: OK\0")) {
            new VirusScanner(clamd.place()).require(ascii("clean"));
            assertThat(clamd.heard()).contains("zINSTREAM\0").contains("clean");
        }
        try (var clamd = new Containers.Clamd("stream: Eicar-Signature FOUND\0")) {
            assertThatThrownBy(() -> new VirusScanner(clamd.place()).require(ascii("x")))
                    .hasMessage("FILE_INFECTED");
        }
        try (var clamd = new Containers.Clamd("INSTREAM size limit exceeded. ERROR\0")) {
            assertThatThrownBy(() -> new VirusScanner(clamd.place()).require(ascii("x")))
                    .hasMessage("FILE_NOT_SCANNED");
        }
        var silent = new Containers.Clamd("");
        silent.close();
        assertThatThrownBy(() -> new VirusScanner(silent.place()).require(ascii("x")))
                .hasMessage("FILE_NOT_SCANNED");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
