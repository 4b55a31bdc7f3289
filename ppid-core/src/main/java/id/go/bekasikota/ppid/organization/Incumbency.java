package id.go.bekasikota.ppid.organization;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;

/**
 * An official who holds a role from a day on (masa jabatan), until another one follows.
 *
 * @param from the first day, inclusive
 * @param officer the official in the role
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Incumbency(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate from, Officer officer) {}
