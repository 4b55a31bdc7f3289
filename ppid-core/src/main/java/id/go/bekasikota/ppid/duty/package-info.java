/**
 * What a body and its units owe on a day (kewajiban badan publik), UU 14/2008 Pasal 12, PERKI 1/2021 Pasal 12, 47, 48 and 56.
 *
 * <p>{@link id.go.bekasikota.ppid.duty.DutyRecord} holds what the body did as a whole about its {@link id.go.bekasikota.ppid.duty.YearlyDuty
 * yearly duties} and its pledge; {@link id.go.bekasikota.ppid.duty.Owed} says what is left of it, and of what each unit owes, the
 * {@link id.go.bekasikota.ppid.duty.InventoryDuty} included. A {@link id.go.bekasikota.ppid.duty.Duty} is one of these steps with who
 * holds the office. All types are immutable and thread-safe.
 */
@NullMarked
package id.go.bekasikota.ppid.duty;

import org.jspecify.annotations.NullMarked;
