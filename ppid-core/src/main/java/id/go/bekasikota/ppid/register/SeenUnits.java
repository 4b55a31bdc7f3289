package id.go.bekasikota.ppid.register;

/** Code units of text in one to three bytes each, so that what is mostly ASCII takes little room. */
final class SeenUnits {
    private SeenUnits() {}

    /** Writes the code units; returns how many bytes they take. */
    static int encode(char[] text, int from, int to, byte[] bytes) {
        int at = 0;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | (c >> 6));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
            } else {
                bytes[at++] = (byte) (0xE0 | (c >> 12));
                bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
                bytes[at++] = (byte) (0x80 | (c & 0x3F));
            }
        }
        return at;
    }

    static String decode(byte[] bytes, int from, int size) {
        StringBuilder text = new StringBuilder(size);
        for (int i = from; i < from + size; ) {
            int first = bytes[i] & 0xFF;
            if (first < 0x80) {
                text.append((char) first);
                i++;
            } else if (first < 0xE0) {
                text.append((char) (((first & 0x1F) << 6) | (bytes[i + 1] & 0x3F)));
                i += 2;
            } else {
                text.append((char) (((first & 0x0F) << 12) | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F)));
                i += 3;
            }
        }
        return text.toString();
    }
}
