package id.go.bekasikota.ppid.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal figures without needless zeros and never in scientific notation. */
final class Figures {
    private static final int RATE_DECIMALS = 4;

    private Figures() {}

    static BigDecimal plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static BigDecimal rate(long part, long whole) {
        return plain(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), RATE_DECIMALS, RoundingMode.HALF_UP));
    }
}
