package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/** Indents with two spaces and line feeds whatever the platform's line separator is. */
final class LineFeedPrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    LineFeedPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        indentObjectsWith(indenter);
        indentArraysWith(indenter);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new LineFeedPrinter();
    }
}
