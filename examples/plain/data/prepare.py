# SPDX-License-Identifier: Apache-2.0
"""Downloads, filters, deduplicates and tokenizes the training texts."""

import hashlib
import tarfile
import urllib.request

import torch
from transformers import AutoTokenizer

SOURCES = {
    "stories": "https://example.org/collections/stories-2024.tar.gz",
    "letters": "https://example.org/collections/letters-2023.tar.gz",
}


def texts(address: str):
    with urllib.request.urlopen(address) as answer, tarfile.open(fileobj=answer, mode="r|gz") as archive:
        for member in archive:
            yield archive.extractfile(member).read().decode("utf-8")


def main() -> None:
    tokenizer = AutoTokenizer.from_pretrained(".")
    seen, rows = set(), []
    for address in SOURCES.values():
        for text in texts(address):
            digest = hashlib.sha256(text.encode()).digest()
            if digest in seen or len(text.split()) < 200:
                continue
            seen.add(digest)
            rows.append(torch.tensor([tokenizer(text).input_ids]))
    torch.save(rows, "data/train.pt")


if __name__ == "__main__":
    main()
