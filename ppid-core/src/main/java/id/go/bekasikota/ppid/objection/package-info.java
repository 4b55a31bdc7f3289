/**
 * An objection to the superior of PPID (keberatan), as it lives and as the register records it.
 *
 * <p>{@link id.go.bekasikota.ppid.objection.Objection} begins with an
 * {@link id.go.bekasikota.ppid.objection.ObjectionFiling} on grounds that
 * {@link id.go.bekasikota.ppid.objection.GroundFacts} offer, is answered by a
 * {@link id.go.bekasikota.ppid.objection.SuperiorAnswer} or by silence, and is what a petition rests on
 * ({@link id.go.bekasikota.ppid.objection.PetitionBasis}). A row of the register is an
 * {@link id.go.bekasikota.ppid.objection.ObjectionRecord}.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.objection;

import org.jspecify.annotations.NullMarked;
