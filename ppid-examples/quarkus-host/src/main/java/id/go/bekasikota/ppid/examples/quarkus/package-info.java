/** An application on Quarkus that keeps requests for information with the library (contoh aplikasi Quarkus). */
package id.go.bekasikota.ppid.examples.quarkus;
