package dojang.notification.application;

import dojang.approval.application.Headlines.Headline;
import dojang.notification.model.MailWish;
import dojang.notification.model.Notice;
import dojang.notification.model.Outgoing;
import dojang.shared.faces.Words;
import dojang.shared.model.CaseId;
import dojang.shared.model.Text;
import dojang.shared.model.WorkingCalendar;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words a mail in its reader's language: what happened to which case, and a link. Nothing can be done from a mail, and
 * nothing confidential stands in it.
 *
 * @param address where links start
 * @param cases   what may be said of a case
 */
record MailComposer(String address, Function<CaseId, Headline> cases) {

    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern("yyyy. M. d. HH:mm", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    /** One mail about these notices, which are of one person. */
    Letter about(List<Outgoing> notices, MailWish wish) {
        var words = Words.in(wish.locale());
        var lines = notices.stream()
                .map(outgoing -> line(outgoing.stored().notice(), words, wish.locale()))
                .collect(Collectors.joining("\n\n"));
        var first = notices.get(0);
        var body = say(words, "mail.hello") + "\n\n" + lines + "\n\n"
                + say(words, "mail.foot", address + "/notification/wishes.xhtml") + "\n";
        return new Letter(
                first.stored().id(),
                wish.address(),
                subject(notices, words),
                body,
                wish.locale(),
                notices.stream().anyMatch(Outgoing::again));
    }

    private String subject(List<Outgoing> notices, ResourceBundle words) {
        if (notices.size() > 1) {
            return say(words, "mail.subject.many", notices.size());
        }
        var notice = notices.get(0).stored().notice();
        return say(words, "mail.subject.one", cases.apply(notice.caseId()).reference(), sentence(notice, words));
    }

    private String line(Notice notice, ResourceBundle words, Locale language) {
        var about = cases.apply(notice.caseId());
        var line = new StringBuilder()
                .append("- ")
                .append(about.reference())
                .append(": ")
                .append(sentence(notice, words));
        if (notice.due() != null) {
            line.append(' ')
                    .append(say(
                            words,
                            "mail.due",
                            (language.equals(Locale.KOREAN) ? KOREAN : ENGLISH)
                                    .format(notice.due().atZone(WorkingCalendar.SEOUL))));
        }
        line.append("\n  ")
                .append(about.title() == null ? say(words, "title.withheld") : title(about.title(), language));
        return line.append("\n  ")
                .append(address)
                .append("/approval/case.xhtml?case=")
                .append(notice.caseId())
                .toString();
    }

    private static String title(Text title, Locale language) {
        var mine = title.in(language);
        return mine.isBlank() ? title.ko() + title.en() : mine;
    }

    /** What a notice says, as it stands in the list of notices. */
    static String sentence(Notice notice, ResourceBundle words) {
        return say(words, NoticeWords.key(notice));
    }

    private static String say(ResourceBundle words, String key, Object... parameters) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(parameters);
    }
}
