package dev.ajar.source.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// What JGit sees of this machine: no user, system or JGit settings. Left to itself it runs `git` to find the
/// settings of the system, and writes probe files into the repository to measure the clock of the disk.
///
/// JGit has one such view per process. It is replaced only where JGit's own is in place: an application that
/// brings its own keeps it.
final class QuietSystem extends SystemReader.Delegate {
    private QuietSystem(SystemReader inner) {
        super(inner);
    }

    static synchronized void install() {
        SystemReader present = SystemReader.getInstance();
        if (present.getClass().getName().startsWith(SystemReader.class.getName()))
            SystemReader.setInstance(new QuietSystem(present));
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new NoSettings(parent, fs);
    }

    @Override
    public FileBasedConfig getUserConfig() {
        return new NoSettings(null, FS.DETECTED);
    }

    @Override
    public FileBasedConfig getJGitConfig() {
        return new NoSettings(null, FS.DETECTED);
    }

    @Override
    public FileBasedConfig getSystemConfig() {
        return new NoSettings(null, FS.DETECTED);
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    private static final class NoSettings extends FileBasedConfig {
        NoSettings(@Nullable Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /// Answers the one question that would else be measured on disk.
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem") ? unit.convert(2, TimeUnit.SECONDS) : otherwise;
        }
    }
}
