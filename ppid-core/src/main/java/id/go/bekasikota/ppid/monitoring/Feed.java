package id.go.bekasikota.ppid.monitoring;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.DocumentRef;
import id.go.bekasikota.ppid.law.Needed;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a unit handed to PPID Utama on a day (penyampaian data unit).
 *
 * @param date the day on which it was received
 * @param contents what it holds, at least one
 * @param evidence the letter or file that came
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Feed(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date,
        @Needed Set<FeedContent> contents,
        DocumentRef evidence) {

    /** {@inheritDoc} */
    public Feed {
        Set<FeedContent> copy = EnumSet.noneOf(FeedContent.class);
        copy.addAll(contents);
        contents = Collections.unmodifiableSet(copy);
    }
}
