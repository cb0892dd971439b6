"""ScanCode's data-driven test files, and what is expected of them, in the ids that others use as well."""

import pathlib
import re

TESTS = "tests/licensedcode/data/datadriven"
LICENSES = "src/licensedcode/data/licenses"
RULES = "src/licensedcode/data/rules"


def keys(root):
    """ScanCode's key to the SPDX id, or to LicenseRef-scancode-KEY where SPDX has none."""
    found = {}
    for file in sorted((root / LICENSES).glob("*.LICENSE")):
        head = file.read_text(encoding="utf-8", errors="replace").split("\n---", 1)[0]
        match = re.search(r"^spdx_license_key: *(\S+)", head, re.M)
        found[file.name[: -len(".LICENSE")]] = match.group(1) if match else f"LicenseRef-scancode-{file.stem}"
    return found


def expected(yml):
    """The expressions of one test, in order; None where the file says nothing of them."""
    expressions, inside = [], False
    for line in yml.read_text(encoding="utf-8", errors="replace").splitlines():
        if re.match(r"^license_expressions:", line):
            inside = True
        elif inside and (match := re.match(r"^ *- +(.*)$", line)):
            expressions.append(match.group(1).strip().strip("'\""))
        elif inside and line and not line.startswith((" ", "-", "#")):
            inside = False
        elif inside and expressions and line.startswith("   "):
            expressions[-1] += " " + line.strip().strip("'\"")
    return expressions


def words(expression):
    return [w for w in re.split(r"[()\s]+", expression) if w and w.upper() not in ("AND", "OR", "WITH")]


def family(identifier):
    """Without the difference of only and or-later, in lower case."""
    lower = identifier.lower().rstrip("+")
    return re.sub(r"-(only|or-later)$", "", lower)


def truth(root):
    """Test file to the set of families expected there."""
    spdx = keys(root)
    by_file = {}
    for yml in sorted((root / TESTS).rglob("*.yml")):
        file = yml.with_suffix("")
        if file.is_file():
            ids = {spdx.get(key, key) for one in expected(yml) for key in words(one)}
            by_file[file] = {family(i) for i in ids}
    return by_file


def root_of(path):
    return pathlib.Path(path)
