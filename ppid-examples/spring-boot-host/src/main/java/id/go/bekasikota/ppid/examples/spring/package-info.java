/** An application on Spring Boot that keeps requests for information with the library (contoh aplikasi Spring Boot). */
package id.go.bekasikota.ppid.examples.spring;
