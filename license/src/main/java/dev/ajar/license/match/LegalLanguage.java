package dev.ajar.license.match;

import dev.ajar.license.text.Shapes;
import dev.ajar.license.text.Tokens;
import java.util.HashSet;
import java.util.Set;

/// Tells license language from other text, whoever wrote it.
final class LegalLanguage {
    private static final int LEAST_WORDS = 60;
    private static final int LEAST_DISTINCT = 6;
    private static final double LEAST_DENSITY = 0.035;
    private static final double LEAST_FUNCTION = 0.2;
    private static final double LEAST_HAN = 0.015;
    private static final WordSet LEGAL =
            new WordSet("license licence licensor licensee licensed agreement hereby grant grants"
                    + " granted warranty warranties liability liable herein hereunder thereof terminate terminates termination"
                    + " copyright patent patents royalty perpetual irrevocable sublicense sublicensable indemnify damages"
                    + " merchantability infringement noninfringement disclaimer disclaims redistribution redistributions permission"
                    + " permitted prohibited restrictions exclusive worldwide transferable derivative rights terms conditions"
                    + " trademark trademarks jurisdiction governed breach consent whatsoever foregoing agree agrees comply laws"
                    + " applicable violate violates violation policy prohibited unlawful obligations liabilities entity"
                    + " licencia terminos condiciones derechos acuerdo responsabilidad garantia garantias contrato prohibido"
                    + " licences droits contrat responsabilite garantie garanties modalites interdit utilisation"
                    + " licenca termos condicoes direitos proibido lisensi ketentuan hak perjanjian persyaratan dilarang jaminan"
                    + " lizenz haftung gewahrleistung rechte bedingungen vertrag nutzung");
    private static final WordSet GRANT = new WordSet("grant grants granted permission permitted prohibited restrictions"
            + " restricted licensed sublicense allowed forbidden redistribute agree prohibido otorga concede accorde interdit"
            + " dilarang memberikan proibido gewahrt");
    /// Words of running sentences; lists of words lack them.
    private static final WordSet FUNCTION =
            new WordSet("the of to and or any in this you by for with that is be not as are"
                    + " de la los las el en que y del para por le les des du et dans pour vous un une o a os em com dan yang dari"
                    + " untuk atau der die das und oder von zu");
    private static final WordSet TITLE = new WordSet(
            "terms policy license licence agreement conditions terminos"
                    + " condiciones licencia termos condicoes licenca persyaratan ketentuan lisensi nutzungsbedingungen lizenz");
    private static final WordSet TITLE_OF = new WordSet("use service services acceptable prohibited community uso"
            + " utilisation servicio servico penggunaan model modelo");
    private static final WordSet DUTY = new WordSet(
            "must shall agree agrees abide comply prohibited forbidden permitted"
                    + " may cannot not debe debera puede prohibido deve devera pode proibido nao devem podem concorda permitido proibida harus boleh tidak dilarang dapat darf muss");
    private static final int LONGEST_TITLE = 14;
    private static final int LEAST_DUTIES = 3;
    private static final double LEAST_DUTY = 0.008;
    private static final WordSet HAN_FIRST = new WordSet("许 协 授 责 法 条 违 权 承 赔 著 义");
    private static final WordSet HAN_SECOND = new WordSet("可 议 权 任 律 款 反 利 担 偿 作 务");
    private final Tokens tokens;

    LegalLanguage(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Whether a stretch of words reads like a license.
    boolean isLicense(int from, int to) {
        if (to - from < LEAST_WORDS) return false;
        int legal = 0;
        int han = 0;
        int function = 0;
        boolean grant = false;
        Set<Integer> distinct = new HashSet<>();
        for (int n = from; n < to; n++) {
            int word = tokens.hash[n];
            if (LEGAL.has(word)) {
                legal++;
                distinct.add(word);
            }
            if (FUNCTION.has(word)) function++;
            if (n + 1 < to && HAN_FIRST.has(word) && HAN_SECOND.has(tokens.hash[n + 1])) han++;
            grant |= GRANT.has(word);
        }
        if (han > LEAST_HAN * (to - from) && to - from > 2 * LEAST_WORDS) return true;
        if (from == 0 && titled(to) && duties(from, to)) return true;
        return grant
                && function >= LEAST_FUNCTION * (to - from)
                && distinct.size() >= LEAST_DISTINCT
                && legal >= LEAST_DENSITY * (to - from);
    }

    /// Whether the first line calls the file terms, a policy or a license, and says of what.
    private boolean titled(int to) {
        boolean named = false;
        boolean about = false;
        for (int n = 0; n < Math.min(to, LONGEST_TITLE); n++) {
            if (n > 0 && Shapes.startsLine(tokens, n)) break;
            named |= TITLE.has(tokens.hash[n]);
            about |= TITLE_OF.has(tokens.hash[n]);
        }
        return named && about;
    }

    private boolean duties(int from, int to) {
        int duties = 0;
        for (int n = from; n < to; n++) if (DUTY.has(tokens.hash[n])) duties++;
        return duties >= LEAST_DUTIES && duties >= LEAST_DUTY * (to - from);
    }
}
