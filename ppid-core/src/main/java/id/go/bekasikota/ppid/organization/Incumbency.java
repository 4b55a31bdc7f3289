package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * An official who holds a role from a day on (masa jabatan), until another one follows.
 *
 * <p>Who appoints PPID is open: the head or the body by UU 14/2008 Pasal 13 ayat (1) huruf a and PP 61/2010 Pasal 12 ayat (2), Atasan
 * PPID by PERKI 1/2021 Pasal 8. The higher rules are followed; the appointment itself is not kept.
 *
 * @param from the first day, inclusive
 * @param officer the official in the role
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Incumbency(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from, Officer officer) {}
