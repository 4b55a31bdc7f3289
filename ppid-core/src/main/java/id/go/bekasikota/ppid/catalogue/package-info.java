/**
 * What is published (daftar dan pengumuman informasi publik), UU 14/2008 Pasal 9 to 11, PERKI 1/2021 Pasal 18 to 26 and 45 to
 * 48.
 *
 * <p>A {@link id.go.bekasikota.ppid.catalogue.CatalogueEntry} is an entry with its
 * {@link id.go.bekasikota.ppid.catalogue.Publication publications}; PPID puts entries into the
 * {@link id.go.bekasikota.ppid.catalogue.PublicList} by a decision. What is exempt as a whole is neither entered
 * nor published; what was opened is found by {@link id.go.bekasikota.ppid.catalogue.OpenedInformation} until it has an entry. The
 * {@link id.go.bekasikota.ppid.catalogue.ServicePledge} names what it lacks. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.catalogue;

import org.jspecify.annotations.NullMarked;
