package id.go.bekasikota.ppid.exemption;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import id.go.bekasikota.ppid.event.Event;
import id.go.bekasikota.ppid.marks.JsonFamily;

/** What happened to an exemption (peristiwa pengecualian). */
@JsonFamily
@JsonSubTypes({
    @JsonSubTypes.Type(value = ExemptionEvents.Classified.class, name = "classified"),
    @JsonSubTypes.Type(value = ExemptionEvents.Reclassified.class, name = "reclassified"),
    @JsonSubTypes.Type(value = ExemptionEvents.Opened.class, name = "opened"),
    @JsonSubTypes.Type(value = ExemptionEvents.Declared.class, name = "declared-open"),
    @JsonSubTypes.Type(value = ExemptionEvents.Expired.class, name = "expired")
})
public sealed interface ExemptionEvent extends Event
        permits ExemptionEvents.Classified,
                ExemptionEvents.Reclassified,
                ExemptionEvents.Opened,
                ExemptionEvents.Declared,
                ExemptionEvents.Expired {}
