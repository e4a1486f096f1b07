package dojang.drafting.application;

import dojang.paper.model.Content;
import dojang.paper.model.FormDefinition;
import dojang.paper.model.Problem;
import dojang.policy.model.Verdict;
import java.util.List;

/**
 * What a submission of the working draft would meet now.
 *
 * @param problems what the form objects to
 * @param verdict  what the rules say: a chain, or objections
 */
record Preparation(FormDefinition form, Content content, List<Problem> problems, Verdict verdict) {}
