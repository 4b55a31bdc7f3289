/**
 * JSON of the public values (bentuk JSON); beside the marks of a family the only package that sees a mapper.
 *
 * <p>{@link id.go.bekasikota.ppid.json.PpidJson} needs {@code com.fasterxml.jackson} databind 2 with its modules for
 * {@code java.time} and {@code Optional}, or {@code tools.jackson} databind 3, which a host brings only if it uses it; where
 * both are there it takes Jackson 2. A host's own mapper of either major reads and writes the same values, as long as it
 * knows {@code java.time} and {@code Optional}: the annotations on the values fix everything else.
 *
 * <p>How values are written:
 *
 * <ul>
 *   <li>A record is an object with a field per component, in their order. A field that is not known is ignored on reading; a
 *       field that is missing is refused, unless its component is an {@code Optional} or says that it may be missing.
 *   <li>A date is {@code "2025-09-01"}, an hour {@code "15:00:00"}, an instant {@code "2025-09-01T02:00:00Z"}; never a
 *       number, whatever a mapper is set to.
 *   <li>What is absent is {@code null}; nothing is left out.
 *   <li>A code is text and never changes: an enum is written as its {@code code()}, a regulation as its short name, an
 *       article as it is cited ({@code "UU 14/2008 Pasal 22 ayat (7)"}), a registration number as its text.
 *   <li>A value of a family, such as a requester, a decision or an event, begins with its type code:
 *       {@code {"type" : "individual", ...}}.
 *   <li>An amount of money is whole rupiah; other figures are plain decimals without exponent.
 *   <li>A set is an array in a fixed order, and a map an object in a fixed order.
 *   <li>An aggregate is the array of its events, which is also what restores it.
 *   <li>A policy is an object of reading codes by question, and {@code cutoff} ({@code "15:00"}) where there is one.
 *   <li>A deadline is its rule, trigger, due date and policy, and besides, for whoever reads it, the working days that passed,
 *       its derivation and its text in both languages; of the calendar that made it only the days that it knows. One that is
 *       read keeps its date, and says where the built-in calendar gives another one.
 * </ul>
 *
 * <p>What pages and programs read most has a JSON Schema (2020-12) in the jar, under {@code META-INF/ppid/schema}: a deadline, a
 * timeline, a comparison of policies, a case on a day, the service report.
 *
 * <p>Both majors lose the type code of what stands in a list or an {@code Optional} at the root, because its type is not
 * known there. {@link id.go.bekasikota.ppid.json.PpidJson#writeList} and {@link id.go.bekasikota.ppid.json.PpidJson#write}
 * keep it; with a mapper of its own, a host names the type ({@code writerFor(new TypeReference<List<Requester>>() {})}).
 */
@NullMarked
package id.go.bekasikota.ppid.json;

import org.jspecify.annotations.NullMarked;
