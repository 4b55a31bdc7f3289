package id.go.bekasikota.ppid.dispute;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.Citation;
import id.go.bekasikota.ppid.organization.Party;
import java.time.LocalDate;

/**
 * Information that a dispute opened to everybody (informasi yang dinyatakan terbuka), UU 14/2008 Pasal 11 ayat (2), PERKI
 * 1/2021 Pasal 52 ayat (3)-(4): it enters the public list.
 *
 * @param information the information, as the decision names it
 * @param since the first day on which it is open
 * @param decision the number of the decision
 * @param by who decided, Komisi Informasi or a court
 * @param citation the article
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DeclaredOpen(
        String information,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate since,
        String decision,
        Party by,
        Citation citation) {}
