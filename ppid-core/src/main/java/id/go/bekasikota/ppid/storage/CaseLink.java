package id.go.bekasikota.ppid.storage;

import java.time.LocalDate;

/**
 * That a case names another one, or a letter (kaitan perkara).
 *
 * @param relation how it is tied
 * @param target the id of the other case, or the number of the letter; empty text where what is opened names no exemption
 * @param on the day since which
 */
public record CaseLink(Relation relation, String target, LocalDate on) {}
