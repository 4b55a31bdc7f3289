package id.go.bekasikota.ppid.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.law.Language;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.objection.ObjectionOutcome;
import id.go.bekasikota.ppid.request.Delivery;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.Outcome;
import id.go.bekasikota.ppid.request.PaymentMethod;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that a letter names has its words in both languages. */
class LetterTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldHasALabelOfItsOwn(Language language) {
        assertThat(FieldName.values())
                .extracting(name -> name.label(language))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.length() > 3);
    }

    @Test
    void everyLabelBelongsToAFieldAndEveryFieldToALetter() {
        Set<String> keys = LetterTexts.TEXTS.keys(Language.ENGLISH).stream()
                .filter(key -> key.startsWith("field-name."))
                .collect(Collectors.toSet());
        Set<String> used = new HashSet<>();
        Removals.wholes()
                .forEach(letter -> letter.fields()
                        .forEach(field -> used.add("field-name." + field.name().code())));

        assertThat(used).isEqualTo(keys);
        assertThat(keys).hasSize(FieldName.values().length);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLetterHasATitleOfItsOwn(Language language) {
        assertThat(Removals.wholes())
                .hasSize(Letter.class.getPermittedSubclasses().length)
                .extracting(letter -> letter.title(language))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeThatALetterShowsHasItsWords(Language language) {
        Stream.of(
                        labels(Delivery.Form.values(), Delivery.Form::label, language),
                        labels(Delivery.Means.values(), Delivery.Means::label, language),
                        labels(Outcome.values(), Outcome::label, language),
                        labels(PaymentMethod.values(), PaymentMethod::label, language),
                        labels(ExtensionReason.values(), ExtensionReason::label, language),
                        labels(ObjectionGround.values(), ObjectionGround::label, language),
                        labels(ObjectionOutcome.values(), ObjectionOutcome::label, language))
                .forEach(labels -> assertThat(labels).doesNotHaveDuplicates().noneMatch(String::isBlank));
    }

    @Test
    void codesOfFieldsAreReadBack() {
        assertThat(FieldName.values())
                .extracting(name -> FieldName.of(name.code()))
                .containsExactly(FieldName.values());
    }

    private static <E> List<String> labels(E[] values, BiFunction<E, Language, String> label, Language language) {
        Function<E, String> in = value -> label.apply(value, language);
        return Arrays.stream(values).map(in).toList();
    }
}
