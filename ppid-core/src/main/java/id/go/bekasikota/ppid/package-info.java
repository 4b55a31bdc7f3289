/**
 * The front door (layanan informasi publik): {@link id.go.bekasikota.ppid.Ppid} with one desk per chapter of the law.
 *
 * <p>A host builds one per public body and calls one method per legal act. The deadlines, the register and
 * the report can be used without it. A case comes from a desk, and is a pure function of its events, a day and the law; a host
 * calls the desks, which alone bind and try the acts on it.
 */
@NullMarked
package id.go.bekasikota.ppid;

import org.jspecify.annotations.NullMarked;
