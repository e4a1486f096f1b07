package dojang.directory.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A CSV text of RFC 4180: commas, quotes doubled inside quotes, one heading line. A byte order mark is skipped and empty
 * lines are left out.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class CsvFile {

    /** One record with the number of the line it begins on, counted from 1. */
    record Line(int number, List<String> cells) {}

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean quoted;
    private int number = 1;
    private int begin = 1;

    private CsvFile(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * All records, the heading first; cells are stripped of surrounding blanks.
     *
     * @throws IllegalArgumentException when a quote is not closed
     */
    static List<Line> read(String text) {
        return new CsvFile(text).read();
    }

    private List<Line> read() {
        for (int at = 0; at < text.length(); at++) {
            at += take(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : '\n');
        }
        if (quoted) {
            throw new IllegalArgumentException("the quote opened in line " + begin + " is not closed");
        }
        endLine();
        return lines;
    }

    /** Takes one character and says how many more it has used up. */
    private int take(char now, char next) {
        if (quoted && now == '"' && next == '"') {
            cell.append('"');
            return 1;
        }
        if (now == '"') {
            quoted = !quoted;
        } else if (now == ',' && !quoted) {
            endCell();
        } else if (now == '\n' && !quoted) {
            endLine();
            begin = ++number;
        } else if (now != '\r') {
            number += now == '\n' ? 1 : 0;
            cell.append(now);
        }
        return 0;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endLine() {
        endCell();
        if (cells.stream().anyMatch(value -> !value.isEmpty())) {
            lines.add(new Line(begin, List.copyOf(cells)));
        }
        cells = new ArrayList<>();
    }
}
