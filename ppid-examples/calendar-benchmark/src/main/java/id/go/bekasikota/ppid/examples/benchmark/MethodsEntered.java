package id.go.bekasikota.ppid.examples.benchmark;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.connect.VMStartException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * The program that counts methods (penghitung metode): how many of ours the second act of its kind enters in a fresh JVM.
 *
 * <p>{@code java -cp calendar-benchmark.jar id.go.bekasikota.ppid.examples.benchmark.MethodsEntered [--histogram]}; needs a
 * JDK, for its debugger interface.
 */
public final class MethodsEntered {
    private static final String HISTOGRAM = "--histogram";

    private MethodsEntered() {}

    /**
     * Runs the program.
     *
     * @param args {@code --histogram} to list each method and how often it is entered
     * @throws IOException if no JVM starts
     * @throws InterruptedException if the program is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean listed = Arrays.asList(args).contains(HISTOGRAM);
        for (ActCount count : count().values()) {
            System.out.println(count.summary());
            if (listed) {
                count.histogram().forEach(System.out::println);
            }
        }
    }

    /** The counts of the acts of {@link CountedActs}, by name. */
    static Map<String, ActCount> count() throws IOException, InterruptedException {
        VirtualMachine machine = launch();
        EntryCounter counter = new EntryCounter(machine);
        counter.run();
        int status = machine.process().waitFor();
        if (status != 0) {
            throw new IllegalStateException(
                    new String(machine.process().getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        return counter.counts();
    }

    private static VirtualMachine launch() throws IOException {
        LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        Objects.requireNonNull(arguments.get("main")).setValue(CountedActs.class.getName());
        Objects.requireNonNull(arguments.get("options"))
                .setValue("-cp \"" + System.getProperty("java.class.path") + "\"");
        try {
            return connector.launch(arguments);
        } catch (IllegalConnectorArgumentsException | VMStartException e) {
            throw new IOException(e);
        }
    }
}
