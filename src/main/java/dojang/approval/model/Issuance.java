package dojang.approval.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * 시행·발송: who got the approved text, and since when it takes effect there (decree Art. 6).
 *
 * @param mark       how it is authenticated; absent until issued
 * @param recipients none until issued
 */
public record Issuance(@Nullable Mark mark, List<Recipient> recipients) {

    public static final Issuance NONE = new Issuance(null, List.of());

    /** 관인 or signature (decree Art. 14); foreign-language letters need no seal (Art. 20). */
    public enum Mark {
        SEAL,
        SIGNATURE,
        OMITTED
    }

    /** How the text travels; for sensitive text the decider fixes it (decree Art. 16(5)). */
    public enum Channel {
        ELECTRONIC,
        POST,
        HAND
    }

    /**
     * Somebody the text goes to.
     *
     * @param name     unique within the issue
     * @param received when it reached them and took effect; absent until known
     * @param because  the rules that send them a copy; their name is the rules' word then, message key {@code copy.WORD}
     */
    public record Recipient(
            String name,
            Channel channel,
            Instant sent,
            @Nullable Instant received,
            List<String> because) {

        public Recipient(String name, Channel channel, Instant sent, @Nullable Instant received) {
            this(name, channel, sent, received, List.of());
        }

        public Recipient {
            because = List.copyOf(because);
            name = name.strip();
            if (name.isEmpty()) {
                throw new IllegalArgumentException("a recipient has a name");
            }
        }

        Recipient receivedAt(Instant at) {
            return new Recipient(name, channel, sent, at, because);
        }
    }

    public Issuance {
        recipients = List.copyOf(recipients);
    }

    public Optional<Recipient> recipient(String name) {
        return recipients.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
    }

    Issuance with(UnaryOperator<Recipient> change) {
        return new Issuance(mark, recipients.stream().map(change).toList());
    }
}
