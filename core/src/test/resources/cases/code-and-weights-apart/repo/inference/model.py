import torch
from torch import nn


class Lark(nn.Module):
    pass
