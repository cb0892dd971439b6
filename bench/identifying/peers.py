"""Programs that identify licenses, each run on a folder: which ids they name in each file, how surely, how long it took.

An answer is (ids, share): the share is what the program itself says of how much or how surely it fits, from 0 to 1, or None
where it says nothing of that kind.
"""

import json
import os
import pathlib
import resource
import shutil
import subprocess
import sys
import time

LONGEST_SECONDS = 900
SLOW = ("provenant", "scancode", "debian licensecheck")


class Run:
    """What one program said and took."""

    def __init__(self, answers, size, seconds, processor, slowest=None):
        self.answers, self.size, self.seconds, self.processor, self.slowest = answers, size, seconds, processor, slowest


def size_of(folder):
    return sum(f.stat().st_size for f in pathlib.Path(folder).rglob("*") if f.is_file())


def call(command, stdin=None, environment=None):
    """Standard output, standard error, wall seconds, processor seconds."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    try:
        done = subprocess.run([str(c) for c in command], input=stdin, capture_output=True, env=environment,
                              timeout=LONGEST_SECONDS)
    except subprocess.TimeoutExpired as late:
        raise RuntimeError(f"took longer than {LONGEST_SECONDS} seconds") from late
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    if done.returncode != 0 and not done.stdout:
        raise RuntimeError(f"{command[0]}: exit {done.returncode}: {done.stderr.decode(errors='replace')[-300:]}")
    return done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"), wall, processor


def lines(out, folder):
    answers = {}
    for line in out.splitlines():
        if line.startswith("{"):
            said = json.loads(line)
            answers[relative(said["file"], folder)] = (said["ids"], said.get("coverage"))
    return answers


def relative(file, folder):
    return os.path.relpath(os.path.realpath(file), os.path.realpath(folder))


def own_clock(command, folder, environment=None):
    """A program that keeps its own clock around the matching, and prints it last on standard error."""
    out, err, _, _ = call(command, environment=environment)
    said = json.loads(err.strip().splitlines()[-1])
    return Run(lines(out, folder), said["bytes"], said["seconds"], said.get("cpu_seconds", said["seconds"]),
               said.get("max_file_ms"))


def licensecheck(peers, folder, repeat):
    one = {**os.environ, "GOMAXPROCS": "1"}
    return own_clock([peers / "licensecheck/licensecheck", "-repeat", repeat, folder], folder, one)


def licenseclassifier(peers, folder, _):
    return own_clock([peers / "licenseclassifier/licenseclassifier", folder], folder, {**os.environ, "GOMAXPROCS": "1"})


def licensee(_, folder, __):
    script = pathlib.Path(__file__).parent.parent / "peers/licensee.rb"
    return own_clock(["ruby", script, folder], folder)


def whole_process(command, folder, read, start, stdin=None):
    """A program without a clock: all of the process, less what it takes for one empty file."""
    out, _, wall, processor = call(command, stdin)
    return Run(read(out), size_of(folder), max(1e-3, wall - start[0]), max(1e-3, processor - start[1]))


def empty(command_for):
    """Seconds that a program takes for one empty file, once it has its caches."""
    import tempfile
    with tempfile.TemporaryDirectory() as scratch:
        file = pathlib.Path(scratch) / "empty.txt"
        file.write_text("\n")
        taken = []
        for _ in range(2):
            command, stdin = command_for(pathlib.Path(scratch), [file])
            _, _, wall, processor = call(command, stdin)
            taken.append((wall, processor))
        return min(taken)


def askalono(peers, folder, _):
    program = peers / "askalono/bin/askalono"

    def command(_, files):
        return [program, "--format", "json", "identify", "--optimize", "--batch"], "\n".join(map(str, files)).encode()

    files = sorted(f for f in pathlib.Path(folder).rglob("*") if f.is_file())
    start = empty(command)

    def read(out):
        answers = {}
        for line in out.splitlines():
            if not line.startswith("{"):
                continue
            said = json.loads(line)
            result = said.get("result") or {}
            found = [c["license"]["name"] for c in result.get("containing", [])]
            license = result.get("license") or {}
            found = found or ([license["name"]] if license.get("name") else [])
            answers[relative(said["path"].strip(), folder)] = (list(dict.fromkeys(found)), result.get("score"))
        return answers

    arguments, stdin = command(folder, files)
    return whole_process(arguments, folder, read, start, stdin)


def debian(_, folder, __):
    def command(place, _):
        return ["licensecheck", "--machine", "--recursive", "--shortname-scheme=spdx", "--check=.*", "--lines=0", place], None

    def read(out):
        answers = {}
        for line in out.splitlines():
            file, tab, said = line.partition("\t")
            if tab:
                ids = [i for i in said.replace("and/or", "AND").split() if i not in ("AND", "OR", "WITH", "UNKNOWN")]
                answers[relative(file, folder)] = (ids, None)
        return answers

    return whole_process(command(folder, [])[0], folder, read, empty(command))


def json_scan(command_for, folder, read_file):
    import tempfile
    with tempfile.TemporaryDirectory() as scratch:
        place = pathlib.Path(scratch) / "out.json"
        start = empty(lambda folder, _: (command_for(folder, place), None))

        def read(_):
            answers = {}
            base = pathlib.Path(folder)
            for said in json.loads(place.read_text())["files"]:
                if said["type"] == "file":
                    path = pathlib.Path(said["path"])
                    if path.is_absolute():
                        path = pathlib.Path(relative(path, folder))
                    elif not (base / path).exists():
                        path = pathlib.Path(*path.parts[1:])
                    answers[str(path)] = read_file(said)
            return answers

        return whole_process(command_for(folder, place), folder, read, start)


def detections(said):
    ids, least = [], 1.0
    for detection in said.get("license_detections") or []:
        for match in detection["matches"]:
            ids.append(match.get("license_expression_spdx") or match.get("spdx_license_expression")
                       or match["license_expression"])
            least = min(least, match["score"] / 100, (match.get("match_coverage") or 100) / 100)
    return list(dict.fromkeys(ids)), least if ids else None


def provenant(peers, folder, _):
    program = peers / "provenant/bin/provenant"
    return json_scan(lambda f, out: [program, "scan", "-n", "1", "--quiet", "--license", "--json", out, f], folder,
                     detections)


def scancode(peers, folder, _):
    program = peers / "scancode/bin/scancode"
    return json_scan(lambda f, out: [program, "-n", "1", "--quiet", "--license", "--json", out, f], folder, detections)


def there(peers):
    """Name and runner of each program that is installed."""
    peers = peers or pathlib.Path("/nowhere")
    all_of_them = [
        ("licensecheck", (peers / "licensecheck/licensecheck").exists(), licensecheck),
        ("licenseclassifier", (peers / "licenseclassifier/licenseclassifier").exists(), licenseclassifier),
        ("askalono", (peers / "askalono/bin/askalono").exists(), askalono),
        ("licensee", bool(shutil.which("ruby") and shutil.which("licensee")), licensee),
        ("debian licensecheck", bool(shutil.which("licensecheck")), debian),
        ("provenant", (peers / "provenant/bin/provenant").exists(), provenant),
        ("scancode", (peers / "scancode/bin/scancode").exists(), scancode),
    ]
    for name, installed, _ in all_of_them:
        if not installed:
            print(f"not run: {name} is not installed (bench/install-peers)", file=sys.stderr)
    return [(name, run) for name, installed, run in all_of_them if installed]
