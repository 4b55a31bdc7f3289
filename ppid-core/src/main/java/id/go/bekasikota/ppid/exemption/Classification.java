package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.organization.Officer;
import java.time.LocalDate;

/**
 * The letter by which information is classified as exempt (surat penetapan klasifikasi), PP 61/2010 Pasal 4 ayat (2): the
 * kind of classification and the reason stand in the test, the rest here.
 *
 * @param number the number of the letter
 * @param officer the information officer who sets it, with body and unit (huruf b and c)
 * @param approval who approved it (Pasal 3 ayat (2))
 * @param end the period (huruf d)
 * @param place the place (huruf f)
 * @param date the date (huruf f), the first day on which the information is exempt
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Classification(
        String number,
        Officer officer,
        Officer approval,
        ExemptionEnd end,
        String place,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate date) {

    /**
     * Checks that number and place are given.
     *
     * @param number the number of the letter
     * @param officer the information officer
     * @param approval who approved it
     * @param end the period
     * @param place the place
     * @param date the date
     * @throws PpidException if one is blank
     */
    public Classification {
        if (number.isBlank() || place.isBlank()) {
            throw new PpidException(
                    "a classification letter needs a number and a place (PP 61/2010 Pasal 4 ayat (2) huruf f)");
        }
    }
}
