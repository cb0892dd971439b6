package dev.ajar.license.index.build;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import java.util.ArrayList;
import java.util.List;

/// The texts of an index, for one that holds them and more.
final class IndexTexts {
    private IndexTexts() {}

    static List<SourceText> read(IndexFile file) {
        List<SourceText> texts = new ArrayList<>();
        for (int n = 0; n < file.texts(); n++) {
            int from = file.field(n, Layout.TEXT_TOKEN);
            int[] tokens = new int[file.field(n, Layout.TEXT_TOKENS)];
            byte[] flags = new byte[tokens.length + 1];
            for (int t = 0; t < tokens.length; t++) tokens[t] = file.token(from + t);
            for (int t = 0; t < flags.length; t++) flags[t] = (byte) file.flags(from + t);
            texts.add(new SourceText(file.text(n), tokens, flags));
        }
        return texts;
    }
}
