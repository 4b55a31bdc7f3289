/** A host on the module path. */
module host {
    requires id.go.bekasikota.ppid.jdbc;
    requires com.h2database;
    requires org.hibernate.validator;
}
