package id.go.bekasikota.ppid.examples.flyway;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Makes the library's tables as soon as there is a data source, before the framework's Flyway asks for it. */
record TablesFirst(Consumer<DataSource> migrate) implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DataSource dataSource) {
            migrate.accept(dataSource);
        }
        return bean;
    }
}
