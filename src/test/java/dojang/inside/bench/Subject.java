package dojang.inside.bench;

import java.util.List;

/** What is measured: both sides are asked for the same work. */
interface Subject {

    /** The steps of the case in the workload {@code decide}. */
    int STEPS = 5;

    /** How many people answer one case at the same moment in the workload {@code parallel}. */
    int AT_ONCE = 3;

    String name();

    /** Fresh cases of {@link #STEPS} decisions each, to be put in order. */
    List<List<Deed>> chains(int number) throws Exception;

    /** Fresh cases with {@link #AT_ONCE} decisions each that may be put at the same moment. */
    List<List<Deed>> races(int number) throws Exception;
}
