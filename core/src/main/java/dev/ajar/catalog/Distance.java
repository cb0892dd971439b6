package dev.ajar.catalog;

/// How many letters two names differ by.
final class Distance {
    private Distance() {}

    /// The number of single-letter changes, or more than `most` where it is larger than that.
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) return most + 1;
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) last[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
                least = Math.min(least, next[j]);
            }
            if (least > most) return most + 1;
            last = next;
        }
        return last[b.length()];
    }
}
