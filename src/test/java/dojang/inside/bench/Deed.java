package dojang.inside.bench;

/** One decision, prepared as far as a person's page prepares it. */
interface Deed {

    /** Puts it; whatever is not an accepted decision is thrown. */
    void put() throws Exception;
}
