package dojang.desk.application;

import dojang.approval.model.WaitingTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the page of a case shows.
 *
 * @param sheet  the version asked for
 * @param newest number of the newest version
 * @param trail  the entries of all versions, the oldest first
 * @param times  where the time went
 */
public record CaseStory(CaseSheet sheet, int newest, List<TrailLine> trail, Map<WaitingTime.Cause, Duration> times) {}
