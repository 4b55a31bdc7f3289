package id.go.bekasikota.ppid.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.go.bekasikota.ppid.command.CommandCheck;
import id.go.bekasikota.ppid.command.FileObjection;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.command.Violation;
import id.go.bekasikota.ppid.contract.Samples;
import id.go.bekasikota.ppid.contract.Samples.Fill;
import id.go.bekasikota.ppid.requester.Requester;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form that lacks a field, read by a host's own mapper and checked as {@code @Valid} does, is told in words by its path. */
class IncompleteFormTest {
    private static final ObjectMapper TREES = new ObjectMapper();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** What need not be said, so that a form without it is whole. */
    private static final Set<String> MAY_BE_ABSENT = Set.of(
            "representation",
            "received",
            "purpose",
            "category",
            "nik",
            "proof",
            "digest",
            "email",
            "phone",
            "address",
            "occupation",
            "members",
            "decreeNumber",
            "deed",
            "power",
            "request",
            "type");

    /** A form as JSON, without one of its parts or with null for it. */
    record Broken(Class<?> form, String json, String path, String how) {
        List<String> told() {
            String last = path.substring(path.lastIndexOf('.') + 1);
            boolean whole = MAY_BE_ABSENT.contains(last) && !(form == FileObjection.class && path.equals("purpose"));
            return whole ? List.of() : List.of(path);
        }

        boolean isUntyped() {
            return path.equals("requester") || path.equals("objector");
        }

        @Override
        public String toString() {
            return form.getSimpleName() + " " + path + " " + how;
        }
    }

    static Stream<Broken> broken() throws Exception {
        List<Broken> all = new ArrayList<>();
        for (Class<?> form : List.of(ReceiveRequest.class, FileObjection.class)) {
            JsonNode whole = plain(Samples.of(form, Fill.FULL));
            String who = whole.has("requester") ? "requester" : "objector";
            for (Class<?> member : Samples.members(Requester.class).toList()) {
                ObjectNode one = whole.deepCopy();
                one.set(who, plain(Samples.of(member, Fill.FULL)));
                paths(one, "", "", (pointer, name) -> {
                    all.add(without(form, one, pointer, name, false));
                    all.add(without(form, one, pointer, name, true));
                });
            }
        }
        return all.stream();
    }

    /** A sample without what no form may hold. */
    private static JsonNode plain(Object sample) throws JsonProcessingException {
        return TREES.readTree(PpidJson.write(sample).replace("\\u0007", "").replace("\u202e", ""));
    }

    interface Each {
        void part(String pointer, String name);
    }

    private static void paths(JsonNode node, String pointer, String path, Each each) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                if (name.equals("type")) {
                    boolean person = path.contains("members[") || path.endsWith("attorney"); // can be nothing else
                    each.part(pointer + "/" + name, person ? path + "." + name : path);
                    return;
                }
                String further = path.isEmpty() ? name : path + "." + name;
                each.part(pointer + "/" + name, further);
                paths(object.get(name), pointer + "/" + name, further, each);
            });
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                if (!array.get(at).isTextual() || path.equals("items")) { // of a set of codes none has a place
                    each.part(pointer + "/" + at, path + "[" + at + "]");
                }
                paths(array.get(at), pointer + "/" + at, path + "[" + at + "]", each);
            }
        }
    }

    private static Broken without(Class<?> form, JsonNode whole, String pointer, String path, boolean nulled) {
        JsonNode copy = whole.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode holder = copy.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (holder instanceof ObjectNode object) {
            if (nulled) {
                object.putNull(name);
            } else {
                object.remove(name);
            }
        } else if (holder instanceof ArrayNode array) {
            array.setNull(Integer.parseInt(name));
        }
        return new Broken(form, copy.toString(), path, nulled ? "null" : "left out");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void isToldInWordsByItsPath(Broken broken) {
        for (Mapper mapper : List.of(Mapper.HOST_2, Mapper.HOST_3)) {
            Object form = mapper.read(broken.json(), broken.form());
            Set<ConstraintViolation<Object>> found = VALIDATOR.validate(form);

            assertThat(found)
                    .extracting(fault -> fault.getPropertyPath().toString())
                    .isEqualTo(broken.told());
            if (broken.isUntyped()) {
                assertThat(found)
                        .singleElement()
                        .extracting(ConstraintViolation::getMessage)
                        .asString()
                        .endsWith(
                                "harus diisi, dengan jenisnya (type) salah satu dari individual, legal-entity, group");
            }
            assertThat(found)
                    .extracting(ConstraintViolation::getMessage)
                    .allSatisfy(
                            message -> assertThat(message).contains(": ").doesNotContain("ppid.", "Isian ini", "{"));
            assertThat(CommandCheck.standard().violations(form))
                    .extracting(Violation::field)
                    .isEqualTo(broken.told());
        }
    }
}
