package dev.ajar.license.match;

import dev.ajar.license.text.WordHash;
import java.util.HashMap;
import java.util.Map;

/// Words that mean the same by the SPDX matching guidelines (Annex B.8, "Varietal word spelling").
final class Equivalents {
    private static final String[] PAIRS = {
        "acknowledgement acknowledgment",
        "analogue analog",
        "analyse analyze",
        "artefact artifact",
        "authorisation authorization",
        "authorised authorized",
        "calibre caliber",
        "cancelled canceled",
        "capitalisations capitalizations",
        "catalogue catalog",
        "categorise categorize",
        "centre center",
        "emphasised emphasized",
        "favour favor",
        "favourite favorite",
        "fulfil fulfill",
        "fulfilment fulfillment",
        "https http",
        "initialise initialize",
        "judgement judgment",
        "labelling labeling",
        "labour labor",
        "licence license",
        "licences licenses",
        "licenced licensed",
        "maximise maximize",
        "modelled modeled",
        "modelling modeling",
        "offence offense",
        "optimise optimize",
        "organisation organization",
        "organise organize",
        "practise practice",
        "programme program",
        "realise realize",
        "recognise recognize",
        "signalling signaling",
        "utilisation utilization",
        "whilst while",
        "wilful willful",
        "owner holder",
        "owners holders"
    };
    private static final Map<Integer, Integer> FIRST = new HashMap<>();

    static {
        for (String pair : PAIRS) {
            int space = pair.indexOf(' ');
            FIRST.put(WordHash.of(pair.substring(0, space)), WordHash.of(pair.substring(space + 1)));
        }
    }

    private Equivalents() {}

    static boolean same(int one, int other) {
        return FIRST.getOrDefault(one, one).intValue()
                == FIRST.getOrDefault(other, other).intValue();
    }
}
