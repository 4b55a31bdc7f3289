/**
 * The front door (layanan informasi publik): {@link id.go.bekasikota.ppid.Ppid} with one desk per chapter of the law.
 *
 * <p>A host builds one per public body and calls one method per legal act. Everything behind a desk can be used alone: the
 * aggregates of the packages below are pure functions of their events, a day and the law.
 */
@NullMarked
package id.go.bekasikota.ppid;

import org.jspecify.annotations.NullMarked;
