/**
 * Two cases and the coordination meeting told date by date (jalan cerita perkara): {@link id.go.bekasikota.ppid.examples.walkthrough.Walkthrough} is the
 * program, {@code AnsweredCase} goes from receipt to the decision of Komisi Informasi, in {@code SilentCase} nobody answers, and
 * {@code MeetingCase} is the meeting.
 *
 * <p>Everything goes through the front door {@link id.go.bekasikota.ppid.Ppid} with cases in memory and a clock that the host
 * owns, so this is also how an application of one's own would call the library.
 */
@NullMarked
package id.go.bekasikota.ppid.examples.walkthrough;

import org.jspecify.annotations.NullMarked;
