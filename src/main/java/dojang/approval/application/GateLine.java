package dojang.approval.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public record GateLine(
        String id,
        String kind,
        String subject,
        String blocks,
        boolean strict,
        String state,
        boolean open,
        @Nullable Instant sentAt,
        @Nullable Instant answeredAt,
        @Nullable String note,
        List<String> because,
        Set<String> verbs)
        implements Serializable {}
