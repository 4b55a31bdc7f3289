/**
 * Letters as data (surat dan halaman register): what each letter and register of the service says, which of it the law
 * demands, and what is still missing.
 *
 * <p>The letter desk of the facade makes them from a case that is kept, as it stands today, with the identity that is kept apart:
 *
 * <pre>{@code
 * Letterhead head = Letterhead.of(body).address("Jalan Contoh 1").place("Contoh").signedBy("Ani", "Kepala Dinas Kominfo");
 * RefusalDecision letter = ppid.letters(head).refusal(number, 1);
 * letter.missing();                   // for example: consequence missing (PERKI 1/2021 Lampiran IX)
 * letter.dates().objectionBy().date(); // and explain(Language): ready for a template
 * }</pre>
 *
 * <p>Every {@link id.go.bekasikota.ppid.letter.Letter} is an immutable value that a host's template engine fills in; there is
 * no layout here. It knows its fields in the order of its form ({@link id.go.bekasikota.ppid.letter.LetterField}), each with
 * the article that demands it. What the domain does not know, as the place of signing, comes in a
 * {@link id.go.bekasikota.ppid.letter.Letterhead}; who asked stands in an {@link id.go.bekasikota.ppid.letter.Addressee}. No value
 * of this package prints an identity. The desk also makes what PPID Utama writes to the units, as the invitation to a
 * coordination meeting and its minutes.
 *
 * <p>The forms are those of PERKI 1/2021 and its annexes. A request in process before it follows the older standard (Pasal
 * 62), which was not read.
 */
@NullMarked
package id.go.bekasikota.ppid.letter;

import org.jspecify.annotations.NullMarked;
