# SPDX-License-Identifier: Apache-2.0
"""Continues a text with Larkspur Mini."""

import sys

from transformers import AutoModelForCausalLM, AutoTokenizer


def main(prompt: str) -> None:
    tokenizer = AutoTokenizer.from_pretrained(".")
    model = AutoModelForCausalLM.from_pretrained(".")
    inputs = tokenizer(prompt, return_tensors="pt")
    output = model.generate(**inputs, max_new_tokens=60)
    print(tokenizer.decode(output[0]))


if __name__ == "__main__":
    main(sys.argv[1])
