package id.go.bekasikota.ppid.law;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The library and its tests, loaded anew with one file changed; everything else comes from where it always does. */
final class BrokenLibrary extends URLClassLoader {
    private static final String OURS = "id.go.bekasikota.ppid.";

    private BrokenLibrary(URL... places) {
        super(places, BrokenLibrary.class.getClassLoader());
    }

    /** Loads the library with a breach, which is written to a folder first. */
    static BrokenLibrary with(Breach breach, Path folder) throws IOException {
        Path file = folder.resolve(breach.file());
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, breach.content());
        return new BrokenLibrary(folder.toUri().toURL(), placeOf(Citation.class), placeOf(BrokenLibrary.class));
    }

    /** Loads the library as it is. */
    static BrokenLibrary whole() {
        return new BrokenLibrary(placeOf(Citation.class), placeOf(BrokenLibrary.class));
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(OURS)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }
}
