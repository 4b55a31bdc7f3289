package id.go.bekasikota.ppid.law;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which article of a higher and older rule carries what an article of a younger one says (pasal yang lebih dulu berlaku). What
 * stands on no line was first said by the younger rule, or by one before it that was not read.
 */
final class OlderArticles {
    private static final Map<String, String> OLDER =
            """
            PERKI 1/2021 Pasal 10 ayat (2) huruf e = PP 61/2010 Pasal 3 ayat (2)
            PERKI 1/2021 Pasal 35 ayat (1)         = UU 14/2008 Pasal 22 ayat (7)
            PERKI 1/2021 Pasal 35 ayat (3)         = UU 14/2008 Pasal 4 ayat (2)
            PERKI 1/2021 Pasal 36 ayat (2)         = UU 14/2008 Pasal 22 ayat (8)
            PERKI 1/2021 Pasal 37                  = UU 14/2008 Pasal 22 ayat (7)
            PERKI 1/2021 Pasal 38 ayat (2)         = UU 14/2008 Pasal 22 ayat (7)
            PERKI 1/2021 Pasal 39 ayat (1)         = UU 14/2008 Pasal 35 ayat (1)
            PERKI 1/2021 Pasal 50 ayat (3)         = UU 14/2008 Pasal 22 ayat (7)
            PERKI 1/2021 Pasal 52 ayat (3)         = UU 14/2008 Pasal 11 ayat (2)
            PERKI 1/2021 Pasal 52 ayat (4)         = UU 14/2008 Pasal 11 ayat (2)
            PERKI 1/2013 Pasal 9 ayat (1)          = UU 14/2008 Pasal 37 ayat (1)
            PERKI 1/2013 Pasal 13                  = UU 14/2008 Pasal 37 ayat (2)
            PERKI 1/2013 Pasal 13 huruf a          = UU 14/2008 Pasal 37 ayat (2)
            PERKI 1/2013 Pasal 13 huruf b          = UU 14/2008 Pasal 37 ayat (2)
            PERKI 1/2013 Pasal 36 ayat (1) huruf d = UU 14/2008 Pasal 37 ayat (2)
            PERKI 1/2013 Pasal 47                  = UU 14/2008 Pasal 39
            PERKI 1/2013 Pasal 48 ayat (1)         = UU 14/2008 Pasal 42
            PERKI 1/2013 Pasal 48 ayat (1) huruf c = UU 14/2008 Pasal 42
            PERKI 1/2013 Pasal 48 ayat (1) huruf d = UU 14/2008 Pasal 42
            PERKI 1/2013 Pasal 49                  = UU 14/2008 Pasal 42
            PERKI 1/2013 Pasal 59                  = UU 14/2008 Pasal 46
            PERKI 1/2013 Pasal 59 ayat (2)         = UU 14/2008 Pasal 46
            PERKI 1/2013 Pasal 59 ayat (4)         = UU 14/2008 Pasal 46 ayat (4)
            PERKI 1/2013 Pasal 60 ayat (3)         = UU 14/2008 Pasal 48 ayat (1)
            Perma 2/2011 Pasal 3                   = UU 14/2008 Pasal 47
            Perma 2/2011 Pasal 9 ayat (2)          = UU 14/2008 Pasal 50
            Perma 2/2011 Pasal 10                  = UU 14/2008 Pasal 49
            PP 61/2010 Pasal 3 ayat (1)            = UU 14/2008 Pasal 19
            PP 61/2010 Pasal 10                    = UU 14/2008 Pasal 19
            PP 61/2010 Pasal 10 ayat (2)           = UU 14/2008 Pasal 19
            """.lines().map(line -> line.split(" += ", 2)).collect(Collectors.toMap(line -> line[0], line -> line[1]));

    private OlderArticles() {}

    /** The older article of a younger one, as both are cited. */
    static Optional<String> of(String younger) {
        return Optional.ofNullable(OLDER.get(younger));
    }
}
