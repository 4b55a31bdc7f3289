package id.go.bekasikota.ppid.exemption;

import id.go.bekasikota.ppid.law.Messages;

/** Holds the labels of the grounds; a class of its own because an enum cannot use its static fields while it is made. */
final class GroundLabels {
    static final Messages TEXTS = Messages.beside(GroundLabels.class, "grounds");

    private GroundLabels() {}
}
