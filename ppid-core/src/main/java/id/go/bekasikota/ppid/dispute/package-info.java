/**
 * A dispute before Komisi Informasi and the courts (sengketa informasi publik), from the petition to the execution.
 *
 * <p>{@link id.go.bekasikota.ppid.dispute.Dispute} is filed after an objection; every act of its life is one
 * {@link id.go.bekasikota.ppid.dispute.DisputeAct}, in the order of the law:
 * {@link id.go.bekasikota.ppid.dispute.PetitionAct}, {@link id.go.bekasikota.ppid.dispute.HearingAct},
 * {@link id.go.bekasikota.ppid.dispute.MediationAct}, {@link id.go.bekasikota.ppid.dispute.DecisionAct},
 * {@link id.go.bekasikota.ppid.dispute.CourtAct}. Which state knows which act stands in
 * {@code DisputeTable}. All types are immutable and thread-safe, builders excepted.
 */
@NullMarked
package id.go.bekasikota.ppid.dispute;

import org.jspecify.annotations.NullMarked;
