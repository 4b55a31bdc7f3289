package id.go.bekasikota.ppid.examples.calculator;

import id.go.bekasikota.ppid.law.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose form and language of an answer (opsi bentuk keluaran). */
final class FormatOptions {
    @Mixin
    private final LanguageOptions text = new LanguageOptions();

    @Option(names = "--format", paramLabel = "text|json|ics", converter = OptionValues.Format.class)
    private OutputFormat format = OutputFormat.TEXT;

    OutputFormat format() {
        return format;
    }

    Language language() {
        return text.language();
    }
}
