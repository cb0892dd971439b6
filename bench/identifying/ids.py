"""License ids of several programs, made comparable."""

import re

# Old SPDX ids that are one license with an exception (SPDX License List, "Deprecated Identifiers").
COMPOUND = {
    "gpl-2.0-with-autoconf-exception": ("gpl-2.0", "autoconf-exception-2.0"),
    "gpl-2.0-with-bison-exception": ("gpl-2.0", "bison-exception-2.2"),
    "gpl-2.0-with-classpath-exception": ("gpl-2.0", "classpath-exception-2.0"),
    "gpl-2.0-with-font-exception": ("gpl-2.0", "font-exception-2.0"),
    "gpl-2.0-with-gcc-exception": ("gpl-2.0", "gcc-exception-2.0"),
    "gpl-3.0-with-autoconf-exception": ("gpl-3.0", "autoconf-exception-3.0"),
    "gpl-3.0-with-gcc-exception": ("gpl-3.0", "gcc-exception-3.1"),
    "gpl-3.0-with-bison-exception": ("gpl-3.0", "bison-exception-2.2"),
    "ecos-2.0": ("gpl-2.0", "ecos-exception-2.0"),
    "wxwindows": ("lgpl-2.0", "wxwindows-exception-3.1"),
    "classpath-exception-2.0-short": ("classpath-exception-2.0",),
    "bzip2-1.0.5": ("bzip2-1.0.6",),
}
# Reservation of a font's name is a statement beside the text (SIL OFL FAQ 5): the family is one.
FONT = re.compile(r"^(ofl-1\.[01])-(no-)?rfn$")


def words(expression):
    return [w for w in re.split(r"[()\s]+", expression) if w and w.upper() not in ("AND", "OR", "WITH")]


def family(identifier):
    """Without the difference of only and or-later, in lower case."""
    lower = re.sub(r"-(only|or-later)$", "", identifier.lower().rstrip("+"))
    font = FONT.match(lower)
    return font.group(1) if font else lower


def families(identifiers):
    """For each entry of an answer its families, and whether any one of them would do (`A|B`)."""
    found = []
    for entry in identifiers:
        alternatives = entry.split("|")
        parts = set()
        for alternative in alternatives:
            for word in words(alternative):
                parts.update(COMPOUND.get(family(word), (family(word),)))
        found.append((len(alternatives) > 1, parts))
    return found


def named(identifiers, truth):
    """What an answer names: an undecided entry counts as right where the truth is among its members."""
    names = set()
    for undecided, parts in families(identifiers):
        if undecided:
            names |= (parts & truth) or {sorted(parts)[0]}
        else:
            names |= parts
    return names


class Score:
    """Precision, recall and equality of sets over files."""

    def __init__(self):
        self.right = self.wrong = self.missed = self.equal = self.files = 0

    def add(self, found, truth):
        self.files += 1
        self.right += len(found & truth)
        self.wrong += len(found - truth)
        self.missed += len(truth - found)
        self.equal += found == truth

    @property
    def precision(self):
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self):
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self):
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    def row(self):
        return (self.files, f"{self.equal / max(1, self.files):.3f}", f"{self.precision:.3f}", f"{self.recall:.3f}",
                f"{self.f1:.3f}")
