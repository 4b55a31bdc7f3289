package id.go.bekasikota.ppid.examples.report;

import id.go.bekasikota.ppid.law.Language;
import java.nio.file.Path;
import java.util.Set;

/**
 * What a run writes (keluaran).
 *
 * @param folder the folder for the files
 * @param formats the forms of the report
 * @param language the language of what people read
 */
record Output(Path folder, Set<ReportFormat> formats, Language language) {}
