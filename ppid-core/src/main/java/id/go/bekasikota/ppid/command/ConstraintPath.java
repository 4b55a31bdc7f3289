package id.go.bekasikota.ppid.command;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a validator the path of a violation (jalur isian), as {@code requester.members[2].name}. Used once, by one thread. */
final class ConstraintPath {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?");

    private final Matcher step;

    private ConstraintPath(String path) {
        this.step = STEP.matcher(path);
    }

    /** Adds a violation of a field; an index belongs to the node behind it, and to one without a name at the end. */
    static void add(String path, ConstraintViolationBuilder template) {
        new ConstraintPath(path)
                .next(
                        OptionalInt.empty(),
                        template::addPropertyNode,
                        template::addBeanNode,
                        template::addConstraintViolation);
    }

    private void next(
            OptionalInt index,
            Function<String, NodeBuilderCustomizableContext> into,
            Supplier<LeafNodeBuilderCustomizableContext> element,
            Runnable end) {
        if (step.find()) {
            at(index, into.apply(step.group(1)));
        } else if (index.isPresent()) {
            element.get().inIterable().atIndex(index.getAsInt()).addConstraintViolation();
        } else {
            end.run();
        }
    }

    private void at(OptionalInt index, NodeBuilderCustomizableContext node) {
        OptionalInt own = step.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(step.group(2)));
        if (index.isEmpty()) {
            next(own, node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        } else {
            var indexed = node.inIterable().atIndex(index.getAsInt());
            next(own, indexed::addPropertyNode, indexed::addBeanNode, indexed::addConstraintViolation);
        }
    }
}
