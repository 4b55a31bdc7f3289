/**
 * The coordination meeting of PPID Utama with the units (rapat koordinasi), PERKI 1/2021 Pasal 10 ayat (2) huruf c.
 *
 * <p>A {@link id.go.bekasikota.ppid.meeting.Meeting} holds who was invited, who came and each
 * {@link id.go.bekasikota.ppid.meeting.MeetingTask} that was agreed; an {@link id.go.bekasikota.ppid.meeting.OpenTask} is one that is left
 * on a day, because nobody told that it was done and no feed, proposal or entry shows it. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.meeting;

import org.jspecify.annotations.NullMarked;
