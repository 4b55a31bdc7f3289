/**
 * What units hand to PPID Utama (penyampaian data unit), at least every six months; PERKI 1/2021 Pasal 12, Permendagri 3/2017
 * [second-hand].
 *
 * <p>A {@link id.go.bekasikota.ppid.feed.UnitFeed} holds every {@link id.go.bekasikota.ppid.feed.Feed} of one unit, with the
 * {@link id.go.bekasikota.ppid.feed.FeedFigures} that came; {@link id.go.bekasikota.ppid.feed.FeedDuty} says who owes the next one on a
 * day, mergers included. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.feed;

import org.jspecify.annotations.NullMarked;
