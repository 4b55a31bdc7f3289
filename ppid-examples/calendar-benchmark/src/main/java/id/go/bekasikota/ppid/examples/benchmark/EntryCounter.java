package id.go.bekasikota.ppid.examples.benchmark;

import com.sun.jdi.Method;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.MethodEntryEvent;
import com.sun.jdi.event.MethodExitEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequestManager;
import com.sun.jdi.request.MethodEntryRequest;
import com.sun.jdi.request.MethodExitRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Follows {@link CountedActs} from outside (pengamat) and counts while an act is done for the second time. Not thread-safe. */
final class EntryCounter {
    private static final String OURS = "id.go.bekasikota.ppid.";

    private final VirtualMachine machine;
    private final MethodEntryRequest entries;
    private final MethodExitRequest end;
    private final Map<String, Integer> calls = new HashMap<>();
    private final Map<String, ActCount> counts = new LinkedHashMap<>();
    private ActCount current = new ActCount("");

    EntryCounter(VirtualMachine machine) {
        this.machine = machine;
        EventRequestManager requests = machine.eventRequestManager();
        ClassPrepareRequest loaded = requests.createClassPrepareRequest();
        loaded.addClassFilter(CountedActs.class.getName());
        loaded.enable();
        entries = requests.createMethodEntryRequest();
        entries.addClassFilter(OURS + "*");
        entries.addClassExclusionFilter(OURS + "examples.*");
        end = requests.createMethodExitRequest();
        end.addClassFilter(CountedActs.class.getName());
    }

    Map<String, ActCount> counts() {
        return counts;
    }

    /** Lets the program run to its end. */
    void run() throws InterruptedException {
        boolean running = true;
        while (running) {
            EventSet events = machine.eventQueue().remove();
            for (Event event : events) {
                running &= !(event instanceof VMDisconnectEvent);
                follow(event);
            }
            events.resume();
        }
    }

    private void follow(Event event) {
        if (event instanceof ClassPrepareEvent loaded) {
            loaded.referenceType().methods().forEach(this::watch);
        } else if (event instanceof BreakpointEvent act) {
            begin(act.location().method().name());
        } else if (event instanceof MethodEntryEvent entry) {
            current.entered(entry.method());
        } else if (event instanceof MethodExitEvent) {
            entries.disable();
            end.disable();
        }
    }

    private void watch(Method method) {
        machine.eventRequestManager().createBreakpointRequest(method.location()).enable();
    }

    private void begin(String act) {
        if (calls.merge(act, 1, Integer::sum) == CountedActs.CALLS) {
            current = new ActCount(act);
            counts.put(act, current);
            entries.enable();
            end.enable();
        }
    }
}
