package id.go.bekasikota.ppid.register;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Something odd about an accepted row (temuan). No part of it holds the row's own name, identity number or contact.
 *
 * @param number the row's registration number; empty where it holds one of these
 * @param kind what is odd
 * @param detail the dates involved; empty where there is nothing to add
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Finding(String number, FindingKind kind, String detail) {}
