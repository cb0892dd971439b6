# SPDX-License-Identifier: MIT
"""Answers questions with Foxglove 3B."""

from transformers import AutoModelForCausalLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained(".")
model = AutoModelForCausalLM.from_pretrained(".")


def answer(question: str) -> str:
    inputs = tokenizer(question, return_tensors="pt")
    return tokenizer.decode(model.generate(**inputs, max_new_tokens=120)[0])
