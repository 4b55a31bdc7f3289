package id.go.bekasikota.ppid.examples.report;

import java.nio.file.Path;

/**
 * Keeps the heap small while a large register is read (pemakaian memori): the machine begins with all the memory that it may take
 * and fills it before it collects for the first time. A collection while next to nothing is held lets it begin anew with little,
 * and grow by what is needed.
 */
final class SmallHeap {
    /** Below this a register is read before the heap is full. */
    private static final long LARGE = 16L * 1024 * 1024;

    private SmallHeap() {}

    static void before(Path register) {
        if (FileSize.of(register) > LARGE) {
            System.gc();
        }
    }
}
