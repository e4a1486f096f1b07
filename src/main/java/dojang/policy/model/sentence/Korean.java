package dojang.policy.model.sentence;

/** Particles that follow the sound of the word before them. */
final class Korean {

    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final int FINALS = 28;

    private Korean() {}

    /** The word with 이 or 가. */
    static String subject(String word) {
        return word + (endsInConsonant(word) ? "이" : "가");
    }

    /** The word with 은 or 는. */
    static String topic(String word) {
        return word + (endsInConsonant(word) ? "은" : "는");
    }

    private static boolean endsInConsonant(String word) {
        char last = word.isEmpty() ? FIRST : word.charAt(word.length() - 1);
        return last >= FIRST && last <= LAST && (last - FIRST) % FINALS != 0;
    }
}
