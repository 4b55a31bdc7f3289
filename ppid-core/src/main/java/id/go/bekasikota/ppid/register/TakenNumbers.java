package id.go.bekasikota.ppid.register;

/** The registration numbers of the rows that were accepted (nomor terpakai), compared by code unit. Not thread-safe. */
interface TakenNumbers {

    /** Whether a number stands in an accepted row. */
    boolean contains(char[] text, int from, int to);

    /** Keeps a number that is not there, and the line on which its row begins. */
    void add(char[] text, int from, int to, long line);

    /** Keeps the numbers themselves. */
    final class Texts implements TakenNumbers {
        private final TextSet numbers = new TextSet();

        @Override
        public boolean contains(char[] text, int from, int to) {
            return numbers.contains(text, from, to);
        }

        @Override
        public void add(char[] text, int from, int to, long line) {
            numbers.add(text, from, to);
        }
    }
}
