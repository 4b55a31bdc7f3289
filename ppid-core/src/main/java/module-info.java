/** The law, its calendar and its reports (layanan informasi publik); storage ports; no SQL and no framework. */
module id.go.bekasikota.ppid.core {
    requires transitive static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires static com.fasterxml.jackson.datatype.jdk8;
    requires static com.fasterxml.jackson.datatype.jsr310;
    requires com.fasterxml.jackson.core;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires de.siegmar.fastcsv;
    requires transitive jakarta.validation;
    requires org.hibernate.validator;

    exports id.go.bekasikota.ppid;
    exports id.go.bekasikota.ppid.law;
    exports id.go.bekasikota.ppid.policy;
    exports id.go.bekasikota.ppid.calendar;
    exports id.go.bekasikota.ppid.deadline;
    exports id.go.bekasikota.ppid.organization;
    exports id.go.bekasikota.ppid.event;
    exports id.go.bekasikota.ppid.codec;
    exports id.go.bekasikota.ppid.exemption;
    exports id.go.bekasikota.ppid.requester;
    exports id.go.bekasikota.ppid.request;
    exports id.go.bekasikota.ppid.objection;
    exports id.go.bekasikota.ppid.dispute;
    exports id.go.bekasikota.ppid.catalogue;
    exports id.go.bekasikota.ppid.report;
    exports id.go.bekasikota.ppid.feed;
    exports id.go.bekasikota.ppid.proposal;
    exports id.go.bekasikota.ppid.meeting;
    exports id.go.bekasikota.ppid.duty;
    exports id.go.bekasikota.ppid.monitoring;
    exports id.go.bekasikota.ppid.letter;
    exports id.go.bekasikota.ppid.storage;
    exports id.go.bekasikota.ppid.register;
    exports id.go.bekasikota.ppid.command;
    exports id.go.bekasikota.ppid.json;

    // the validator reads the fields of the records and makes their constraints' validators
    opens id.go.bekasikota.ppid.command;

    // Jackson makes what tells a type that it does not know
    opens id.go.bekasikota.ppid.marks to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    // Jackson writes and reads the events, whose records no host names
    opens id.go.bekasikota.ppid.exemption to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.go.bekasikota.ppid.request to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.go.bekasikota.ppid.objection to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.go.bekasikota.ppid.catalogue to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.go.bekasikota.ppid.feed to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.go.bekasikota.ppid.proposal to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.go.bekasikota.ppid.meeting to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens id.go.bekasikota.ppid.duty to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
