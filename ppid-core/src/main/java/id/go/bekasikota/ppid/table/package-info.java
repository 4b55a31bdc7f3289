/**
 * Tables in files (berkas tabel): how offices really write them, read strictly and written safely.
 *
 * <p>{@link id.go.bekasikota.ppid.table.CsvInput} reads CSV with comma, semicolon or tab;
 * {@link id.go.bekasikota.ppid.table.CsvOutput} writes it so that no cell becomes a formula;
 * {@link id.go.bekasikota.ppid.table.TsvTable} reads data files of this library;
 * {@link id.go.bekasikota.ppid.table.ReplacingFile} replaces a file whole or not at all. What cannot be read is an
 * {@link id.go.bekasikota.ppid.law.UnreadableInputException} that names file and line.
 */
@NullMarked
package id.go.bekasikota.ppid.table;

import org.jspecify.annotations.NullMarked;
