package id.go.bekasikota.ppid.law;

/** Input that cannot be read at all (masukan tidak terbaca); the message is one line naming the file and the place in it. */
public final class UnreadableInputException extends PpidException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception for a file as a whole.
     *
     * @param file the file's name as the user gave it
     * @param problem what is wrong and what was expected
     */
    public UnreadableInputException(String file, String problem) {
        super(file + ": " + problem);
    }

    /**
     * Creates the exception for one line of a file.
     *
     * @param file the file's name as the user gave it
     * @param line the 1-based physical line
     * @param problem what is wrong and what was expected
     */
    public UnreadableInputException(String file, long line, String problem) {
        super(file + " line " + line + ": " + problem);
    }

    /**
     * Creates the exception for a file as a whole, in both languages.
     *
     * @param file the file's name as the user gave it
     * @param problem what is wrong and what was expected
     */
    public UnreadableInputException(String file, BilingualText problem) {
        super(new BilingualText(file + ": " + problem.id(), file + ": " + problem.en()));
    }

    /**
     * Creates the exception for one line of a file, in both languages.
     *
     * @param file the file's name as the user gave it
     * @param line the 1-based physical line
     * @param problem what is wrong and what was expected
     */
    public UnreadableInputException(String file, long line, BilingualText problem) {
        super(new BilingualText(
                file + " baris " + line + ": " + problem.id(), file + " line " + line + ": " + problem.en()));
    }
}
