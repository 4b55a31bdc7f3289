package id.go.bekasikota.ppid.law;

/** The texts of the classes of public information; beside the class, so that no reading is loaded for them. */
final class ClassTexts {
    static final Messages TEXTS = Messages.beside(ClassTexts.class, "classes");

    private ClassTexts() {}
}
