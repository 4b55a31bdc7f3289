package id.go.bekasikota.ppid.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.law.PpidException;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Requester;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A command: makes every text and every list that a person can send larger and larger, and prints how long it takes to read and to
 * check it. Four times the size should take about four times the time. Run it with the class path of this module's tests; it ends with
 * 1 where the last step took more than eight times the one before it.
 */
public final class SizeBenchmark {
    private static final int[] SIZES = {16_000, 64_000, 256_000, 1_024_000};
    private static final int TRIES = 5;
    private static final double MOST = 8;
    private static final double NOISE_MILLIS = 30;
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final CommandCheck CHECK = CommandCheck.standard();
    private static boolean slow;

    private SizeBenchmark() {}

    /**
     * Prints a line for each text and list.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) throws Exception {
        System.out.printf(Locale.ROOT, "%-60s %10d %10d %10d %10d  ms%n", "of", SIZES[0], SIZES[1], SIZES[2], SIZES[3]);
        for (Class<?> form :
                List.of(ReceiveRequest.class, FileObjection.class, ExtensionNotice.class, WrittenNotice.class)) {
            JsonNode whole = TREES.readTree(PpidJson.write(Samples.of(form, Fill.FULL)));
            each(form, whole, whole, "");
        }
        for (Class<?> requester : Samples.members(Requester.class).toList()) {
            JsonNode whole = TREES.readTree(PpidJson.write(Samples.of(requester, Fill.FULL)));
            each(requester, whole, whole, "");
        }
        System.exit(slow ? 1 : 0);
    }

    private static void each(Class<?> form, JsonNode whole, JsonNode node, String pointer) throws Exception {
        if (node.isTextual() && !pointer.endsWith("/type")) {
            measure(form, whole, pointer, false);
        } else if (node instanceof ArrayNode array) {
            measure(form, whole, pointer, true);
            if (!array.isEmpty()) {
                each(form, whole, array.get(0), pointer + "/0");
            }
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                each(form, whole, object.get(name), pointer + "/" + name);
            }
        }
    }

    private static void measure(Class<?> form, JsonNode whole, String pointer, boolean list) throws Exception {
        double[] millis = new double[SIZES.length];
        for (int at = 0; at < SIZES.length; at++) {
            String json = TREES.writeValueAsString(grown(whole, pointer, SIZES[at], list));
            millis[at] = Double.MAX_VALUE;
            for (int again = 0; again < TRIES; again++) {
                long before = System.nanoTime();
                taken(form, json);
                millis[at] = Math.min(millis[at], (System.nanoTime() - before) / 1e6);
            }
        }
        boolean steep = millis[3] > NOISE_MILLIS && millis[3] > MOST * Math.max(millis[2], NOISE_MILLIS / MOST);
        slow |= steep;
        System.out.printf(
                Locale.ROOT,
                "%-60s %10.1f %10.1f %10.1f %10.1f  %s%n",
                form.getSimpleName() + " " + pointer,
                millis[0],
                millis[1],
                millis[2],
                millis[3],
                steep ? "MORE THAN LINEAR" : "");
    }

    private static JsonNode grown(JsonNode whole, String pointer, int size, boolean list) {
        JsonNode copy = whole.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode holder = copy.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        JsonNode value =
                list ? many(whole.at(pointer), size) : TREES.getNodeFactory().textNode("x".repeat(size));
        if (holder instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) holder).set(Integer.parseInt(name), value);
        }
        return copy;
    }

    /** A list of texts is filled with blank ones, any other with its first element. */
    private static JsonNode many(JsonNode before, int size) {
        ArrayNode array = TREES.createArrayNode();
        boolean texts = before.isEmpty() || before.get(0).isTextual();
        JsonNode element = texts ? TREES.getNodeFactory().textNode(" ") : before.get(0);
        int each = element.toString().length() + 1; // so that the whole is as large as a text of this size
        for (int at = 0; at < size / each; at++) {
            array.add(element);
        }
        return array;
    }

    private static void taken(Class<?> form, String json) {
        try {
            CHECK.violations(PpidJson.read(json, form));
        } catch (PpidException refused) {
            if (refused.getMessage() == null) {
                throw refused;
            }
        }
    }
}
