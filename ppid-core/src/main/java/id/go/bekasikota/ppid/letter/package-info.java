/**
 * Letters as data (surat dan halaman register): what each letter and register of the service says, which of it the law
 * demands, and what is still missing.
 *
 * <p>{@link id.go.bekasikota.ppid.letter.Letters} makes them from a case on a day, under a calendar and a policy:
 *
 * <pre>{@code
 * Letterhead head = Letterhead.of(body).address("Jalan Contoh 1").place("Contoh").signedBy("Ani", "Kepala Dinas Kominfo");
 * RefusalDecision letter = Letters.on(today, law, head).refusal(request, 1, Addressee.of(requester));
 * letter.missing();                   // for example: consequence missing (PERKI 1/2021 Lampiran IX)
 * letter.dates().objectionBy().date(); // and explain(Language): ready for a template
 * }</pre>
 *
 * <p>Every {@link id.go.bekasikota.ppid.letter.Letter} is an immutable value that a host's template engine fills in; there is
 * no layout here. It knows its fields in the order of its form ({@link id.go.bekasikota.ppid.letter.LetterField}), each with
 * the article that demands it. What the domain does not know, as the place of signing, comes in a
 * {@link id.go.bekasikota.ppid.letter.Letterhead}; who asked comes in an {@link id.go.bekasikota.ppid.letter.Addressee}, which
 * the host fetches from where it keeps identities. No value of this package prints an identity.
 *
 * <p>What PPID Utama writes to the units, as the invitation to a coordination meeting and its minutes, comes from
 * {@link id.go.bekasikota.ppid.letter.UnitLetters}.
 *
 * <p>The forms are those of PERKI 1/2021 and its annexes. A request in process before it follows the older standard (Pasal
 * 62), which was not read.
 */
@NullMarked
package id.go.bekasikota.ppid.letter;

import org.jspecify.annotations.NullMarked;
