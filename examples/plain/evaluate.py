# SPDX-License-Identifier: Apache-2.0
"""Measures perplexity on the held-out texts."""

import math

import torch
from transformers import AutoModelForCausalLM


def main() -> None:
    model = AutoModelForCausalLM.from_pretrained(".").eval()
    for part in ("stories", "letters"):
        tokens = torch.load(f"data/{part}-held-out.pt")
        with torch.no_grad():
            losses = [model(input_ids=row, labels=row).loss.item() for row in tokens]
        print(part, math.exp(sum(losses) / len(losses)))


if __name__ == "__main__":
    main()
