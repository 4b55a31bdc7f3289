package id.go.bekasikota.ppid.examples.benchmark;

import com.sun.jdi.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The methods that one act entered (hitungan metode). Accessors count; lambdas, constructors and what only the compiler wrote do
 * not. A nested class is of its outermost one. Not thread-safe.
 */
final class ActCount {
    private final String act;
    private final Map<String, Integer> methods = new TreeMap<>();
    private final Set<String> classes = new HashSet<>();
    private int entered;

    ActCount(String act) {
        this.act = act;
    }

    void entered(Method method) {
        String type = method.declaringType().name();
        if (isOurs(method) && !type.contains("$$Lambda")) {
            entered++;
            String shown = type.substring(type.lastIndexOf('.') + 1);
            classes.add(type.replaceFirst("\\$.*", ""));
            methods.merge(shown + "." + method.name(), 1, Integer::sum);
        }
    }

    private static boolean isOurs(Method method) {
        return !method.isConstructor() && !method.isStaticInitializer() && !method.isSynthetic() && !method.isBridge();
    }

    int methods() {
        return entered;
    }

    int classes() {
        return classes.size();
    }

    String summary() {
        return act + ": " + entered + " methods entered, " + classes() + " classes";
    }

    /** Each method after how often it was entered, the most frequent first. */
    List<String> histogram() {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>(methods.entrySet());
        entries.sort(
                Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        return entries.stream()
                .map(entry -> String.format(Locale.ROOT, "%6d %s", entry.getValue(), entry.getKey()))
                .toList();
    }
}
