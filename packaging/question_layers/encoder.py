"""The encoder of the search model in torch: lower layers as they are, the last ones with narrow matrices to train."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812 - torch's own convention

from nabz.adapters.embedding.converted_folder import SOURCE_FILE, EmbeddingManifest
from nabz.adapters.embedding.e5_package import E5Package
from nabz.adapters.embedding.piece_tokenizer import PieceTokenizer

PRODUCTS = ("q", "k", "v", "ao", "fi", "fo")
NORMS = ("aln", "oln")
_BATCH = 64


class NarrowlyChanged(nn.Module):
    """A fixed product plus a product of two narrow matrices, which alone (and the bias) are trained."""

    def __init__(self, fixed: nn.Linear, width: int) -> None:
        super().__init__()
        self.fixed = fixed
        fixed.weight.requires_grad_(False)
        self.a = nn.Parameter(torch.randn(width, fixed.in_features) / math.sqrt(fixed.in_features))
        self.b = nn.Parameter(torch.zeros(fixed.out_features, width))

    def forward(self, x: Tensor) -> Tensor:
        return self.fixed(x) + F.linear(F.linear(x, self.a), self.b)


class Layer(nn.Module):
    """One layer of the encoder, from the package; `width` of the narrow matrices, 0 for none."""

    def __init__(self, package: E5Package, number: int, width: int = 0, drop: float = 0.0) -> None:
        super().__init__()
        self.heads, self.drop = package.heads, drop
        hidden, wide = package.hidden, package.feed_forward
        sizes = dict.fromkeys(PRODUCTS, (hidden, hidden)) | {"fi": (wide, hidden), "fo": (hidden, wide)}
        for name, (rows, columns) in sizes.items():
            product = nn.Linear(columns, rows)
            stem = f"l{number}.{name}"
            product.weight.data = torch.from_numpy(package.matrix(stem + ".w", rows, columns).copy())
            product.bias.data = torch.from_numpy(package.vector(stem + ".b", rows).copy())
            self.add_module(name, NarrowlyChanged(product, width) if width else product)
        for name in NORMS:
            self.add_module(name, _norm(package, f"l{number}.{name}"))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, tokens, hidden = x.shape

        def by_head(y: Tensor) -> Tensor:
            return y.view(batch, tokens, self.heads, hidden // self.heads).transpose(1, 2)

        seen = mask[:, None, None, :].bool()
        attended = F.scaled_dot_product_attention(
            by_head(self.q(x)), by_head(self.k(x)), by_head(self.v(x)), attn_mask=seen
        )
        out = self.ao(attended.transpose(1, 2).reshape(batch, tokens, hidden))
        x = self.aln(x + F.dropout(out, self.drop, self.training))
        out = self.fo(F.gelu(self.fi(x)))
        return self.oln(x + F.dropout(out, self.drop, self.training))


class LowerStates:
    """What the lower layers make of texts: computed once, read in every epoch. Half precision, in memory."""

    def __init__(self, folder: Path, package: E5Package, layers: int, texts: Sequence[str]) -> None:
        tokenizer = PieceTokenizer(folder)
        prefix = EmbeddingManifest.read(folder).query_prefix
        ids = tokenizer.encode([prefix + text.rstrip() for text in texts])
        self.begins = np.cumsum([0, *map(len, ids)])
        self.states = np.zeros((int(self.begins[-1]), package.hidden), np.float16)
        self._embed = _Embeddings(package)
        self._layers = [Layer(package, number).eval() for number in range(layers)]
        with torch.no_grad():
            for chosen in _by_length([len(i) for i in ids]):
                self._fill(chosen, [ids[n] for n in chosen], tokenizer.pad)

    def _fill(self, chosen: Sequence[int], ids: Sequence[Sequence[int]], pad: int) -> None:
        longest = max(map(len, ids))
        padded = torch.tensor([[*i, *[pad] * (longest - len(i))] for i in ids])
        mask = torch.tensor([[1.0] * len(i) + [0.0] * (longest - len(i)) for i in ids])
        x = self._embed(padded)
        for layer in self._layers:
            x = layer(x, mask)
        for row, number in enumerate(chosen):
            begin, end = self.begins[number], self.begins[number + 1]
            self.states[begin:end] = x[row, : end - begin].numpy().astype(np.float16)

    def batch(self, chosen: Sequence[int]) -> tuple[Tensor, Tensor]:
        """States (texts, tokens, hidden) and mask (texts, tokens)."""
        lengths = [int(self.begins[n + 1] - self.begins[n]) for n in chosen]
        x = torch.zeros(len(chosen), max(lengths), self.states.shape[1])
        mask = torch.zeros(len(chosen), max(lengths))
        for row, (number, length) in enumerate(zip(chosen, lengths, strict=True)):
            begin = self.begins[number]
            x[row, :length] = torch.from_numpy(self.states[begin : begin + length].astype(np.float32))
            mask[row, :length] = 1
        return x, mask

    def in_batches(self) -> Iterator[list[int]]:
        return _by_length(np.diff(self.begins).tolist())


def pooled(x: Tensor, mask: Tensor) -> Tensor:
    """Mean over the real tokens, of length 1."""
    return F.normalize((x * mask[..., None]).sum(1), dim=-1)


def weights_of(layers: Sequence[Layer], first: int, package: E5Package) -> dict[str, np.ndarray[Any, Any]]:
    """The narrow matrices, and the differences of biases and norms, by the names of the package."""
    held: dict[str, np.ndarray[Any, Any]] = {}
    for number, layer in enumerate(layers, first):
        for name in PRODUCTS:
            product, stem = getattr(layer, name), f"l{number}.{name}"
            held[stem + ".a"], held[stem + ".b"] = _half(product.a), _half(product.b)
            held[stem + ".b.bias"] = _difference(package, stem + ".b", product.fixed.bias)
        for name in NORMS:
            norm, stem = getattr(layer, name), f"l{number}.{name}"
            held[stem + ".w"] = _difference(package, stem + ".w", norm.weight)
            held[stem + ".b"] = _difference(package, stem + ".b", norm.bias)
    return held


class _Embeddings(nn.Module):
    def __init__(self, package: E5Package) -> None:
        super().__init__()
        hidden = package.hidden
        self.words = torch.from_numpy(package.matrix("emb.word", package.vocabulary, hidden))
        kind = package.vector("emb.type", package.token_types * hidden)[:hidden]
        places = package.vector("emb.pos", package.positions * hidden).reshape(-1, hidden)
        self.places = torch.from_numpy(places + kind)
        self.norm = _norm(package, "emb.ln")

    def forward(self, ids: Tensor) -> Tensor:
        return self.norm(self.words[ids] + self.places[: ids.shape[1]])


def _norm(package: E5Package, stem: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(package.hidden, eps=package.epsilon)
    norm.weight.data = torch.from_numpy(package.vector(stem + ".w", package.hidden).copy())
    norm.bias.data = torch.from_numpy(package.vector(stem + ".b", package.hidden).copy())
    return norm


def _by_length(lengths: Sequence[int]) -> Iterator[list[int]]:
    order = sorted(range(len(lengths)), key=lambda n: lengths[n])
    for begin in range(0, len(order), _BATCH):
        yield order[begin : begin + _BATCH]


def _half(values: Tensor) -> np.ndarray[Any, Any]:
    return values.detach().numpy().astype(np.float16)


def _difference(package: E5Package, name: str, values: Tensor) -> np.ndarray[Any, Any]:
    now = values.detach().numpy()
    return (now - package.vector(name, now.size)).astype(np.float16)


def source_package(folder: Path) -> E5Package:
    """The package that a converted folder was made from."""
    return E5Package(folder / SOURCE_FILE)
