package dev.ajar;

import dev.ajar.application.knowledge.ComponentTable;
import dev.ajar.application.knowledge.Knowledge;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A user's own tables of software, in the form of the table that comes with this program. What they say of an id or of
/// an image goes before it; a later file goes before an earlier one.
public final class OwnComponents {
    private static final long MAX_BYTES = 4L << 20;

    private OwnComponents() {}

    /// The table files of a place: a file itself, or all `.yaml` and `.yml` files of a folder, by name.
    ///
    /// @throws OptionException where nothing can be read, or an entry is wrong
    public static List<Path> files(List<Path> places) {
        List<Path> all = new ArrayList<>();
        for (Path place : places) {
            if (!Files.isDirectory(place)) {
                all.add(place);
                continue;
            }
            try (Stream<Path> below = Files.list(place)) {
                below.filter(f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml"))
                        .sorted()
                        .forEach(all::add);
            } catch (IOException e) {
                throw new OptionException(place + ": cannot be read; give a file or a folder that exists", e);
            }
        }
        if (all.isEmpty()) return all;
        ComponentTable table = ComponentTable.load();
        for (Path file : all) table = with(table, file);
        return all;
    }

    /// The knowledge that comes with this program, and these files before it.
    static Knowledge knowledge(List<Path> files) {
        Knowledge known = Knowledge.load();
        for (Path file : files) known = known.withComponents(with(known.components(), file));
        return known;
    }

    private static ComponentTable with(ComponentTable table, Path file) {
        try {
            if (Files.size(file) > MAX_BYTES)
                throw new OptionException(file + ": larger than " + MAX_BYTES + " bytes; split the table");
            return table.with(file.toString(), Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new OptionException(String.valueOf(e.getMessage()), e);
        } catch (CharacterCodingException e) {
            throw new OptionException(file + ": is no UTF-8 text", e);
        } catch (NoSuchFileException e) {
            throw new OptionException(file + ": cannot be read; give a file that exists", e);
        } catch (IOException e) {
            throw new OptionException(file + ": cannot be read", e);
        }
    }
}
