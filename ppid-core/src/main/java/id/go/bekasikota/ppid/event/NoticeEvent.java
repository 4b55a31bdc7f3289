package id.go.bekasikota.ppid.event;

/** An event that only tells what silence or expiry did (catatan lewat waktu); it changes nothing of its case. */
public interface NoticeEvent extends Event {

    /**
     * Returns what silence or expiry did.
     *
     * @return the notice
     */
    Notice notice();
}
