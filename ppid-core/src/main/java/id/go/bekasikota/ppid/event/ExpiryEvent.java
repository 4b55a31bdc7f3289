package id.go.bekasikota.ppid.event;

/** An event that only tells what silence or the end of a term did (catatan lewat waktu); it changes nothing of its case. */
public interface ExpiryEvent extends Event {

    /** {@return what silence or the end of a term did} */
    Expiry expiry();
}
