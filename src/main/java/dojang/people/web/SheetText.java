package dojang.people.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a CSV file: UTF-8, or else what a Korean spreadsheet program writes by itself (MS949). */
final class SheetText {

    private static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("MS949"));

    private SheetText() {}

    /** Empty when it is too large or no text. */
    static Optional<String> of(byte[] bytes) {
        return bytes.length > MOST_BYTES
                ? Optional.empty()
                : CHARSETS.stream()
                        .flatMap(charset -> read(bytes, charset).stream())
                        .findFirst();
    }

    private static Optional<String> read(byte[] bytes, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty(); // not of this charset
        }
    }
}
