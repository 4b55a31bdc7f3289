package id.go.bekasikota.ppid.command;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.law.Messages;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call a field that is named by its path (sebutan isian), as {@code Informasi yang diminta nomor 1}. */
final class FieldText {
    private static final Messages TEXTS = Messages.beside(FieldText.class, "fields");
    private static final Set<String> KNOWN = TEXTS.keys(Language.INDONESIAN);
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private FieldText() {}

    static String of(String path, Language language) {
        String name = TEXTS.text(language, key(path.replaceAll("\\[[^]]*]|\\.<[^>]*>", "")));
        Matcher index = INDEX.matcher(path);
        int number = -1;
        boolean own = false;
        while (index.find()) {
            number = Integer.parseInt(index.group(1)) + 1;
            own = path.indexOf('.', index.end()) < 0 || path.startsWith(".<", index.end());
        }
        return number < 0 ? name : TEXTS.text(language, own ? "numbered" : "part", name, number);
    }

    /** The field with what it is a part of where both have a name of their own, else the field alone. */
    private static String key(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        String before = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        String both = before.substring(before.lastIndexOf('.') + 1) + "." + last;
        if (KNOWN.contains(both)) {
            return both;
        }
        return KNOWN.contains(last) ? last : "field";
    }

    static String tell(String path, String message, Language language) {
        return TEXTS.text(language, "told", of(path, language), message);
    }
}
