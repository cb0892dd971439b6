package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Texts without their words: a hash for each word and its flags, in one compact file.
///
/// After a magic int comes deflated data: the distinct hashes, then for each text what is known about it and a
/// sequence of literals (a word's number) and copies (length, place) from what came before.
final class Fingerprints {
    private static final int MAGIC = 0x414A4651;
    private static final int SHORTEST_COPY = 6;

    private Fingerprints() {}

    static byte[] write(List<SourceText> texts) throws IOException {
        int[] words = texts.stream()
                .flatMapToInt(text -> Arrays.stream(text.tokens))
                .sorted()
                .distinct()
                .toArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeInt(MAGIC);
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, best))) {
            out.writeInt(words.length);
            for (int word : words) out.writeInt(word);
            out.writeInt(texts.size());
            WordCopies copies = new WordCopies();
            for (SourceText text : texts) {
                about(out, text.about);
                out.writeInt(text.tokens.length);
                out.write(text.flags);
                out.writeInt(text.anchors.size());
                for (Anchor anchor : text.anchors) {
                    out.writeInt(anchor.from());
                    out.writeInt(anchor.to());
                    out.writeUTF(anchor.condition());
                }
                for (WordCopies.Step step : copies.steps(text.tokens, SHORTEST_COPY)) {
                    out.writeInt(step.length());
                    out.writeInt(step.length() == 0 ? Arrays.binarySearch(words, step.value()) : step.value());
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void about(DataOutputStream out, KnownText about) throws IOException {
        out.writeUTF(about.wording());
        out.writeByte(about.kind().code());
        out.writeUTF(about.facts() == null ? "" : about.facts());
        out.writeUTF(about.spdx() == null ? "" : about.spdx());
        out.writeUTF(about.origin());
        out.writeUTF(about.sha256());
    }

    static List<SourceText> read(InputStream file) throws IOException {
        DataInputStream head = new DataInputStream(file);
        if (head.readInt() != MAGIC) throw new IOException("no fingerprints");
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(file)));
        int[] words = new int[in.readInt()];
        for (int n = 0; n < words.length; n++) words[n] = in.readInt();
        int count = in.readInt();
        List<SourceText> texts = new ArrayList<>();
        WordCopies copies = new WordCopies();
        for (int n = 0; n < count; n++) {
            KnownText about = about(in);
            int[] tokens = new int[in.readInt()];
            byte[] flags = in.readNBytes(tokens.length + 1);
            List<Anchor> anchors = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--)
                anchors.add(new Anchor(in.readInt(), in.readInt(), in.readUTF()));
            int at = 0;
            while (at < tokens.length) {
                int length = in.readInt();
                int value = in.readInt();
                at = copies.append(tokens, at, length, length == 0 ? words[value] : value);
            }
            texts.add(new SourceText(about, tokens, flags).with(anchors));
        }
        return texts;
    }

    private static KnownText about(DataInputStream in) throws IOException {
        return new KnownText(
                in.readUTF(),
                KnownText.Kind.of(in.readByte()),
                orNull(in.readUTF()),
                orNull(in.readUTF()),
                in.readUTF(),
                in.readUTF(),
                false,
                false);
    }

    private static @Nullable String orNull(String string) {
        return string.isEmpty() ? null : string;
    }
}
