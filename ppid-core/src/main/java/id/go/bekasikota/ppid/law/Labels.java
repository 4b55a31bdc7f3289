package id.go.bekasikota.ppid.law;

import java.util.Locale;

/**
 * Where the labels of a type stand: the texts that are called as its package, under its own name in lower case with hyphens, as
 * {@code delivery-form.view} of {@code request_en.properties}. Found once per type.
 */
record Labels(TextFiles texts, String prefix) {
    private static final ClassValue<Labels> OF_TYPE = new ClassValue<>() {
        @Override
        protected Labels computeValue(Class<?> type) {
            return find(type);
        }
    };

    static Labels of(Coded code) {
        return OF_TYPE.get(code instanceof Enum<?> constant ? constant.getDeclaringClass() : code.getClass());
    }

    String label(String code, Language language) {
        return texts.text(language, prefix + code);
    }

    private static Labels find(Class<?> type) {
        String home = type.getPackageName();
        String name = type.getName().substring(home.length() + 1).replace("$", "");
        String prefix = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) + ".";
        return new Labels(new TextFiles(type, home.substring(home.lastIndexOf('.') + 1)), prefix);
    }
}
