package id.go.bekasikota.ppid.examples.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What the packaged jar holds. */
class JarContentIT {

    @Test
    void theJarRunsAloneAndIsNoModule() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("calculator.jar", "target/compliance-calculator.jar"))) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();

            assertThat(names)
                    .noneMatch(name -> name.endsWith("module-info.class"))
                    .doesNotHaveDuplicates()
                    .contains(
                            "META-INF/ppid/schema/ppid-deadline-1.schema.json",
                            "META-INF/ppid/schema/ppid-timeline-1.schema.json",
                            "META-INF/ppid/schema/ppid-comparison-1.schema.json");
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo(ComplianceCalculator.class.getName());
        }
    }
}
