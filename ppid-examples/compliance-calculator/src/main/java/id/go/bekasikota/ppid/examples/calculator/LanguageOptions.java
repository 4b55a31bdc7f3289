package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.law.Language;
import picocli.CommandLine.Option;

/** The option that chooses the language of a text (opsi bahasa). */
final class LanguageOptions {
    @Option(names = "--lang", paramLabel = "id|en", converter = OptionValues.Lang.class)
    private Language language = Language.INDONESIAN;

    Language language() {
        return language;
    }
}
