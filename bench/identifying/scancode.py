"""ScanCode's data-driven test files, and what is expected of them, in the ids that others use as well."""

import re

from .ids import family, words

TESTS = "tests/licensedcode/data/datadriven"
LICENSES = "src/licensedcode/data/licenses"
RULES = "src/licensedcode/data/rules"


def keys(root):
    """ScanCode's key to the SPDX id, or to LicenseRef-scancode-KEY where SPDX has none."""
    found = {}
    for file in sorted((root / LICENSES).glob("*.LICENSE")):
        head = file.read_text(encoding="utf-8", errors="replace").split("\n---", 1)[0]
        match = re.search(r"^spdx_license_key: *(\S+)", head, re.M)
        found[file.stem] = match.group(1) if match else f"LicenseRef-scancode-{file.stem}"
    return found


def expected(yml):
    """The expressions of one test, in order."""
    expressions, inside = [], False
    for line in yml.read_text(encoding="utf-8", errors="replace").splitlines():
        entry = re.match(r"^ *- +(.*)$", line)
        if line.startswith("license_expressions:"):
            inside = True
        elif inside and entry:
            expressions.append(entry.group(1).strip().strip("'\""))
        elif inside and line and not line.startswith((" ", "-", "#")):
            inside = False
        elif inside and expressions and line.startswith("   "):
            expressions[-1] += " " + line.strip().strip("'\"")
    return expressions


def truth(root):
    """Path of each test file, below TESTS, to the set of families expected there."""
    spdx = keys(root)
    by_file = {}
    for yml in sorted((root / TESTS).rglob("*.yml")):
        file = yml.with_suffix("")
        if file.is_file():
            ids = {spdx.get(key, key) for one in expected(yml) for key in words(one)}
            by_file[str(file.relative_to(root / TESTS))] = {family(i) for i in ids}
    return by_file
