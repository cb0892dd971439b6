# SPDX-License-Identifier: Apache-2.0
"""Pre-trains Larkspur Mini from scratch."""

import torch
import yaml
from transformers import AutoConfig, AutoModelForCausalLM


def main() -> None:
    settings = yaml.safe_load(open("training.yaml"))
    torch.manual_seed(settings["seed"])
    model = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained("."))
    optimizer = torch.optim.AdamW(model.parameters(), lr=settings["learning_rate"])
    tokens = torch.load("data/train.pt")
    for step in range(settings["steps"]):
        batch = tokens[step % len(tokens)]
        loss = model(input_ids=batch, labels=batch).loss
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
    model.save_pretrained(".")


if __name__ == "__main__":
    main()
