package dojang.directory.model;

import dojang.shared.model.Text;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** The files an import reads, with their exact headings. */
public enum ImportFile {
    UNITS("units.csv", "code,name_ko,name_en,level,parent,task,place"),
    POSTS("posts.csv", "code,unit,title_ko,title_en,level,head"),
    /** A person with several tenures has several lines. */
    PEOPLE("people.csv", "login,name_ko,name_en,roles,language,post,from,to"),
    ABSENCES("absences.csv", "login,from,to,reason"),
    ACTING_ORDERS("acting-orders.csv", "post,substitute,from,to,order_no");

    private final String fileName;
    private final List<String> heading;

    ImportFile(String fileName, String heading) {
        this.fileName = fileName;
        this.heading = Arrays.asList(heading.split(",", -1));
    }

    public String fileName() {
        return fileName;
    }

    /** Hands every line to the reader; a wrong heading or number of cells is noted and not handed out. */
    void read(String text, List<ImportProblem> problems, Consumer<ImportLine> reader) {
        List<CsvFile.Line> lines;
        try {
            lines = CsvFile.read(text);
        } catch (IllegalArgumentException e) {
            problems.add(new ImportProblem(
                    fileName, 0, new Text("닫히지 않은 따옴표가 있습니다: " + e.getMessage(), String.valueOf(e.getMessage()))));
            return;
        }
        if (lines.isEmpty() || !lines.get(0).cells().equals(heading)) {
            var words = String.join(",", heading);
            problems.add(new ImportProblem(
                    fileName, 1, new Text("첫 줄은 다음과 같아야 합니다: " + words, "the heading must be " + words)));
            return;
        }
        lines.stream().skip(1).forEach(line -> read(line, problems, reader));
    }

    private void read(CsvFile.Line line, List<ImportProblem> problems, Consumer<ImportLine> reader) {
        if (line.cells().size() != heading.size()) {
            problems.add(new ImportProblem(
                    fileName,
                    line.number(),
                    new Text(
                            "칸이 " + heading.size() + "개가 아니라 " + line.cells().size() + "개입니다",
                            "has " + line.cells().size() + " cells instead of " + heading.size())));
            return;
        }
        var cells = new LinkedHashMap<String, String>();
        for (int column = 0; column < heading.size(); column++) {
            cells.put(heading.get(column), line.cells().get(column));
        }
        reader.accept(new ImportLine(fileName, line.number(), cells, problems));
    }
}
