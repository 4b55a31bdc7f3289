package id.go.bekasikota.ppid.meeting;

import id.go.bekasikota.ppid.attempt.ActKind;
import id.go.bekasikota.ppid.organization.Power;

/** The acts on a coordination meeting (jenis tindakan atas rapat koordinasi). */
enum MeetingActKind implements ActKind {
    CONVENE("meeting.convene", Power.CONVENE),
    ATTEND("meeting.attend", Power.CONVENE),
    AGREE("meeting.agree", Power.CONVENE),
    COMPLETE("meeting.complete", Power.DO_TASK);

    private final Row row;

    MeetingActKind(String code, Power power) {
        this.row = new Row(code, power, power.citation(), MeetingTexts.TEXTS, "meeting.");
    }

    @Override
    public Row row() {
        return row;
    }
}
