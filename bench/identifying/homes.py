"""Test sets that other programs are held to by their own makers: files, and the ids expected of each."""

import re

from .ids import family


def licensecheck(root):
    """testdata/NAME.tN: a share in percent, a line `ID start,end` for each license, an empty line, the text."""
    for file in sorted((root / "testdata").glob("*")):
        if not file.is_file():
            continue
        head, _, text = file.read_text(encoding="utf-8", errors="replace").partition("\n\n")
        lines = [line for line in head.splitlines() if line and not line.startswith("#")]
        if not lines or not re.match(r"^[\d.]+%$", lines[0]):
            continue
        ids = {re.sub(r"-(Header|Short|URL|Header-Short|Note|Appendix).*$", "", line.split()[0])
               for line in lines[1:] if line.split()}
        yield file.name, text, {family(i) for i in ids}


def licenseclassifier(root):
    """v2/scenarios/N: a sentence, `EXPECTED:ids`, the text."""
    for file in sorted((root / "v2/scenarios").glob("*")):
        if file.suffix == ".md":
            continue
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)
        place = next((n for n, line in enumerate(lines) if line.startswith("EXPECTED:")), None)
        if place is None:
            continue
        ids = {i.strip() for i in lines[place][len("EXPECTED:"):].split(",")} - {"Copyright", ""}
        yield file.name, "".join(lines[place + 1:]), {family(i) for i in ids}


def askalono(root):
    """tests/data/real-licenses/ID/NAME"""
    for file in sorted((root / "tests/data/real-licenses").rglob("*")):
        if file.is_file():
            yield f"{file.parent.name}/{file.name}", file.read_text(encoding="utf-8", errors="replace"), \
                {family(file.parent.name)}


def licensee(root):
    """spec/fixtures/NAME/…, with the key expected of each in fixtures.yml; a file that names a license counts."""
    expectations = (root / "spec/fixtures/fixtures.yml").read_text(encoding="utf-8")
    for entry in re.finditer(r"^(\S+):\n((?:  .*\n?)*)", expectations, re.M):
        key = re.search(r"^  key: *(\S+)", entry.group(2), re.M)
        folder = root / "spec/fixtures" / entry.group(1)
        files = sorted(f for f in folder.glob("*") if re.match(r"(?i)^(licen[sc]e|copying|unlicense)", f.name))
        if not key or len(files) != 1 or not files[0].is_file() or key.group(1) in ("other", "none", "no-license"):
            continue
        text = files[0].read_bytes().decode("utf-8", errors="replace")
        yield f"{entry.group(1)}/{files[0].name}", text, {family(key.group(1))}


# Program, repository, reader of its set.
ALL = [
    ("licensecheck", "google+licensecheck", "testdata", licensecheck),
    ("licenseclassifier", "google+licenseclassifier", "v2/scenarios", licenseclassifier),
    ("askalono", "jpeddicord+askalono", "tests/data", askalono),
    ("licensee", "licensee+licensee", "spec/fixtures", licensee),
]
