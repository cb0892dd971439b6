package dev.ajar.application;

import dev.ajar.application.image.ImageDefaultsWriter;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.source.Options;
import dev.ajar.source.Sources;

/// Writes `image-defaults.yaml` anew: pairs of `owner/name@commit` and the place of that commit's files.
final class WriteImageDefaults {
    private WriteImageDefaults() {}

    public static void main(String[] arguments) throws Exception {
        ImageDefaultsWriter writer = new ImageDefaultsWriter(Knowledge.load());
        for (int i = 0; i + 1 < arguments.length; i += 2)
            writer.source(arguments[i], Sources.open(arguments[i + 1], Options.USUAL));
        System.out.print(writer.write());
    }
}
