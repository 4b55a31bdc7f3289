package id.go.bekasikota.ppid.scenario;

import static id.go.bekasikota.ppid.contract.SampleLife.CITIZEN;
import static id.go.bekasikota.ppid.contract.SampleLife.PPID;
import static id.go.bekasikota.ppid.contract.SampleLife.SUPERIOR;
import static id.go.bekasikota.ppid.contract.SampleLife.UNIT;
import static id.go.bekasikota.ppid.contract.SampleLife.asking;
import static id.go.bekasikota.ppid.scenario.Story.article;
import static id.go.bekasikota.ppid.scenario.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.bekasikota.ppid.Listing;
import id.go.bekasikota.ppid.command.ReceiveRequest;
import id.go.bekasikota.ppid.exemption.Exemption;
import id.go.bekasikota.ppid.objection.ObjectionGround;
import id.go.bekasikota.ppid.organization.Actor;
import id.go.bekasikota.ppid.policy.LawPolicy;
import id.go.bekasikota.ppid.request.Cost;
import id.go.bekasikota.ppid.request.Decision;
import id.go.bekasikota.ppid.request.ExtensionNotice;
import id.go.bekasikota.ppid.request.ExtensionReason;
import id.go.bekasikota.ppid.request.IncompletenessNotice;
import id.go.bekasikota.ppid.request.PaymentMethod;
import id.go.bekasikota.ppid.request.RequestNumber;
import id.go.bekasikota.ppid.request.WrittenNotice;
import id.go.bekasikota.ppid.requester.Gap;
import id.go.bekasikota.ppid.requester.Individual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Requests, from receipt to answer (UU 14/2008 Pasal 22, PERKI 1/2021 Pasal 27 to 38). */
class RequestScenariosTest {
    private static ExtensionNotice extension(ExtensionReason reason) {
        return ExtensionNotice.of(reason, "masih dihimpun");
    }

    @DisplayName("UU 22(7)-(8), PERKI 33, 36: incomplete, repaired, extended, answered in part, silent on the rest")
    @Test
    void anIncompleteRequestIsExtendedAndAnsweredInPart() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran", "Daftar aset");
        story.then("2025-09-10")
                .ppid
                .requests()
                .declareIncomplete(
                        number,
                        IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING)).arrivedOn(day("2025-09-10")),
                        PPID)
                .orThrow();
        assertThat(story.until(number, "request.repair")).contains(day("2025-09-15"));
        assertThat(story.until(number, "request.answer")).contains(day("2025-09-22"));
        story.then("2025-09-15")
                .ppid
                .requests()
                .repair(number, asking("Anggaran", "Daftar aset"), Actor.requester())
                .orThrow();
        assertThat(article(story.then("2025-09-22")
                        .ppid
                        .requests()
                        .extend(number, extension(ExtensionReason.OTHER), PPID)))
                .isEqualTo("PERKI 1/2021 Pasal 36 ayat (1)");
        story.ppid
                .requests()
                .extend(number, extension(ExtensionReason.NOT_YET_DOCUMENTED), PPID)
                .orThrow();
        assertThat(story.until(number, "request.answer")).contains(day("2025-10-01"));
        assertThat(article(story.then("2025-09-29")
                        .ppid
                        .requests()
                        .extend(number, extension(ExtensionReason.STATUS_UNDECIDED), PPID)))
                .isEqualTo("PERKI 1/2021 Pasal 36 ayat (2)");
        story.answer(number, Decision.grant(story.request(number).item(1))).orThrow();
        assertThat(article(story.object(number, ObjectionGround.C))).isNotEqualTo("allowed");
        story.then("2025-10-02");
        assertThat(story.until(number, "objection.file", "c")).contains(day("2025-11-13"));
        assertThat(story.ppid.requests().owed().overdue(Listing.first()).items())
                .hasSize(1);
        story.then("2025-10-06")
                .answer(number, Decision.notHeld(story.request(number).item(2)))
                .orThrow();
        assertThat(story.ppid.requests().owed().overdue(Listing.first()).items())
                .isEmpty();
        assertThat(story.acts(number)).contains("objection.file");
        assertThat(story.object(number, ObjectionGround.G).denial())
                .as("UU 35(1)g: the answer came late")
                .isEmpty();
    }

    @DisplayName("UU 22(7): received on a Saturday, Monday is the first day")
    @Test
    void aRequestOfASaturday() {
        Story story = Story.on("2025-09-13");
        assertThat(story.until(story.asked("Anggaran"), "request.answer")).contains(day("2025-09-26"));
    }

    @DisplayName("PERKI 31(3), 34(3): from complete for a grant, from receipt for a refusal")
    @Test
    void underThePerkiARefusalStillCountsFromReceipt() {
        Story story = Story.on("2025-09-08", LawPolicy.perki2021());
        Exemption exemption = story.exempt("SK-1");
        RequestNumber granted = story.asked("Anggaran");
        RequestNumber refused = story.asked("Daftar gaji");
        story.then("2025-09-11").ppid.requests().declareComplete(granted, PPID).orThrow();
        story.ppid.requests().declareComplete(refused, PPID).orThrow();
        story.then("2025-09-25")
                .answer(granted, Decision.grant(story.request(granted).item(1)))
                .orThrow();
        story.answer(refused, Decision.refuse(story.request(refused).item(1), exemption))
                .orThrow();
        story.arrived(granted);
        story.arrived(refused);
        assertThat(article(story.object(granted, ObjectionGround.G))).isNotEqualTo("allowed");
        assertThat(story.object(refused, ObjectionGround.G).denial()).isEmpty();
    }

    @DisplayName("PERKI 10(2)f, 12: a refusal is PPID's with Atasan PPID's approval; a unit officer refuses nothing")
    @Test
    void whoRefuses() {
        Story story = Story.on("2025-09-08");
        Exemption exemption = story.exempt("SK-1");
        RequestNumber number = story.asked("Daftar gaji");
        WrittenNotice notice =
                WrittenNotice.of(Decision.refuse(story.request(number).item(1), exemption));
        assertThat(article(story.ppid.requests().answer(number, notice, PPID)))
                .isEqualTo("PERKI 1/2021 Pasal 10 ayat (2) huruf f");
        assertThat(article(story.ppid.requests().answer(number, notice.approvedBy(PPID), PPID)))
                .isEqualTo("PERKI 1/2021 Pasal 10 ayat (2) huruf f");
        assertThat(article(story.ppid.requests().answer(number, notice.approvedBy(SUPERIOR), UNIT)))
                .startsWith("PERKI 1/2021 Pasal 12");
        assertThat(article(story.ppid.requests().answer(number, notice.approvedBy(SUPERIOR), Actor.requester())))
                .isNotEqualTo("allowed");
        story.ppid.requests().answer(number, notice.approvedBy(SUPERIOR), PPID).orThrow();
    }

    @DisplayName("UU 22(7)g, PERKI 37-38: a cost stands beside what is given, by a tariff announced before")
    @Test
    void aCostIsByAPublishedTariffAndForWhatIsGiven() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran", "Peta");
        Cost cost = new Cost(
                5000,
                0,
                Optional.of(new Cost.PublishedTariff("Tarif 2025", day("2025-01-02"))),
                List.of(PaymentMethod.ACCOUNT));
        Cost late = new Cost(
                5000,
                0,
                Optional.of(new Cost.PublishedTariff("Tarif 2025", day("2025-09-12"))),
                List.of(PaymentMethod.ACCOUNT));
        story.then("2025-09-11");
        assertThat(article(story.ppid
                        .requests()
                        .answer(
                                number,
                                WrittenNotice.of(Decision.notHeld(
                                                story.request(number).item(1)))
                                        .costing(cost),
                                PPID)))
                .startsWith("UU 14/2008 Pasal 22 ayat (7)");
        assertThat(article(story.ppid
                        .requests()
                        .answer(
                                number,
                                WrittenNotice.of(Decision.grant(
                                                story.request(number).item(1)))
                                        .costing(late),
                                PPID)))
                .isEqualTo("PERKI 1/2021 Pasal 38 ayat (2)");
        story.ppid
                .requests()
                .answer(
                        number,
                        WrittenNotice.of(Decision.grant(story.request(number).item(1)))
                                .costing(cost),
                        PPID)
                .orThrow();
        story.arrived(number);
        assertThat(story.until(number, "objection.file", "f")).contains(day("2025-10-23"));
    }

    @DisplayName("UU 22(7)c, 35(1)c: withdrawn by its requester, it is answered no more and owed no more")
    @Test
    void aWithdrawnRequest() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        assertThat(article(story.ppid.requests().withdraw(number, "", PPID)))
                .as("an official says on what paper the withdrawal rests")
                .isEqualTo("UU 14/2008 Pasal 4 ayat (3)");
        story.ppid.requests().withdraw(number, "selesai", Actor.requester()).orThrow();
        assertThat(article(story.answer(
                        number, Decision.grant(story.request(number).item(1)))))
                .isNotEqualTo("allowed");
        story.then("2025-09-23");
        assertThat(article(story.object(number, ObjectionGround.C))).isNotEqualTo("allowed");
        assertThat(story.ppid.requests().owed().overdue(Listing.first()).items())
                .isEmpty();
    }

    @DisplayName("UU 22(1)-(3), 4(3), 1 angka 12: an oral request of a foreigner is registered, with its gaps")
    @Test
    void anOralRequestOfAForeigner() {
        Story story = Story.on("2025-09-08");
        ReceiveRequest oral = ReceiveRequest.by(Individual.named("John").foreigner())
                .unit("dinkes")
                .orally()
                .asks("Anggaran")
                .build();
        RequestNumber number =
                story.ppid.requests().receive(oral, PPID).orThrow().number();
        assertThat(story.ppid.requests().gaps(number)).contains(Gap.PURPOSE_MISSING);
        assertThat(story.ppid.requests().gaps(number).stream().map(Gap::code))
                .anyMatch(code -> code.contains("citizen") || code.contains("circle") || code.contains("requester"));
        assertThat(story.until(number, "request.answer")).contains(day("2025-09-22"));
    }

    @DisplayName("PERKI 33(3), UU 22(2): a repair changes no requester, and comes in three working days")
    @Test
    void aRepairByAnotherPerson() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.ppid
                .requests()
                .declareIncomplete(number, IncompletenessNotice.of(Set.of(Gap.PURPOSE_MISSING)), PPID)
                .orThrow();
        ReceiveRequest other = ReceiveRequest.by(Individual.named("Budi").nik("3275014107900002"))
                .unit("dinkes")
                .asks("Anggaran")
                .purpose("penelitian")
                .build();
        assertThat(article(story.ppid.requests().repair(number, other, Actor.requester())))
                .isEqualTo("PERKI 1/2021 Pasal 33 ayat (3)");
        ReceiveRequest more = ReceiveRequest.by(CITIZEN)
                .unit("dinkes")
                .asks("Anggaran")
                .purpose("skripsi")
                .build();
        story.ppid.requests().repair(number, more, Actor.requester()).orThrow();
        assertThat(story.ppid.requests().gaps(number)).isEmpty();
    }

    @DisplayName("UU 22(8), PERKI 36(2): after the tenth day nothing is extended")
    @Test
    void anExtensionAfterTheTenthDay() {
        Story story = Story.on("2025-09-08");
        RequestNumber number = story.asked("Anggaran");
        story.then("2025-09-23");
        assertThat(story.acts(number)).doesNotContain("request.extend");
        assertThat(article(story.ppid.requests().extend(number, extension(ExtensionReason.NOT_YET_DOCUMENTED), PPID)))
                .isNotEqualTo("allowed");
        LocalDate lastDay = day("2025-11-04");
        assertThat(story.until(number, "objection.file", "c")).contains(lastDay);
    }
}
