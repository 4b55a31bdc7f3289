package id.go.bekasikota.ppid.law;

import java.util.Set;

/**
 * One rule of the law changed by one step.
 *
 * @param name what was changed into what
 * @param file the class file or resource that is changed, from the root of the classes
 * @param content what stands in it then
 * @param tests the simple names of the tests of which LAW.md says that they prove the rule; one of them must fail
 */
@SuppressWarnings("ArrayRecordComponent") // written to a file, never compared
record Breach(String name, String file, byte[] content, Set<String> tests) {
    @Override
    public String toString() {
        return name;
    }
}
