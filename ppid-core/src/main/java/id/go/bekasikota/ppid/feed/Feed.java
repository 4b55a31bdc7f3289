package id.go.bekasikota.ppid.feed;

import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.marks.JsonForm;
import id.go.bekasikota.ppid.marks.JsonIso;
import id.go.bekasikota.ppid.marks.Needed;
import id.go.bekasikota.ppid.parts.Given;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a unit handed to PPID Utama on a day (penyampaian data unit).
 *
 * @param date the day on which it was received
 * @param contents what it holds, at least one
 * @param evidence the letter or file that came
 * @param figures the figures of the unit that came with it; empty where there are none
 */
@JsonForm
public record Feed(
        @JsonIso LocalDate date,
        @Needed Set<FeedContent> contents,
        DocumentRef evidence,
        Optional<FeedFigures> figures) {

    /**
     * {@inheritDoc}
     *
     * @throws PpidException if it holds figures without the data of requests among its contents
     */
    public Feed {
        Given.value(contents, "contents");
        Given.value(figures, "figures");
        if (figures.isPresent() && !contents.contains(FeedContent.REQUESTS)) {
            throw new PpidException("a feed carries figures but no data of requests (expected "
                    + FeedContent.REQUESTS.code() + " among its contents)");
        }
        Set<FeedContent> copy = EnumSet.noneOf(FeedContent.class);
        copy.addAll(contents);
        contents = Collections.unmodifiableSet(copy);
    }

    /**
     * {@return a feed of documents alone}
     *
     * @param date the day on which it was received
     * @param contents what it holds, at least one
     * @param evidence the letter or file that came
     */
    public static Feed of(LocalDate date, Set<FeedContent> contents, DocumentRef evidence) {
        Given.value(contents, "contents");
        return new Feed(date, contents, evidence, Optional.empty());
    }

    /**
     * {@return this feed with figures}
     *
     * @param more the figures of the unit
     * @throws PpidException if it does not hold the data of requests
     */
    public Feed with(FeedFigures more) {
        Given.value(more, "more");
        return new Feed(date, contents, evidence, Optional.of(more));
    }
}
