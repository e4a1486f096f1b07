package dojang.audit.application;

/**
 * What is in the database contradicts what was signed before; the sequencer signs nothing any more until a person has
 * looked. The message is for the operator.
 */
public class SealStoppedException extends RuntimeException {

    public SealStoppedException(String sentence) {
        super(sentence);
    }
}
