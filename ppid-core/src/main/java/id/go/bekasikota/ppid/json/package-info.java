/**
 * JSON of the public values (bentuk JSON); the only package that sees a JSON library.
 *
 * <p>{@link id.go.bekasikota.ppid.json.PpidJson} needs {@code jackson-databind} with its modules for {@code java.time} and
 * {@code Optional}, which a host brings only if it uses it.
 */
@NullMarked
package id.go.bekasikota.ppid.json;

import org.jspecify.annotations.NullMarked;
