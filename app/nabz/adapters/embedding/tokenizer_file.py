"""Builds `tokenizer.json` of the search model from its vocabulary, as XLM-RoBERTa's tokenizer does it."""

from __future__ import annotations

import sentencepiece
from sentencepiece import sentencepiece_model_pb2
from tokenizers import AddedToken, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from nabz.adapters.embedding.e5_package import E5Package

MASK = "<mask>"
_WORD_START = "\u2581"


def e5_tokenizer(package: E5Package) -> Tokenizer:
    """A tokenizer that gives the token ids that the model was trained with, begin and end tokens included."""
    vocabulary = list(zip(package.pieces, package.scores, strict=True))
    tokenizer = Tokenizer(models.Unigram(vocabulary, package.unk, False))
    tokenizer.normalizer = normalizers.Precompiled(character_map())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(_WORD_START)]
    )
    tokenizer.decoder = decoders.Metaspace(_WORD_START)
    bos, eos = package.pieces[package.bos], package.pieces[package.eos]
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{bos} $A {eos}",
        pair=f"{bos} $A {eos} {eos} $B {eos}",
        special_tokens=[(bos, package.bos), (eos, package.eos)],
    )
    special = [package.pieces[i] for i in (package.bos, package.eos, package.pad, package.unk)]
    tokenizer.add_special_tokens([AddedToken(piece, special=True, normalized=False) for piece in special])
    if MASK in package.pieces:
        tokenizer.add_special_tokens([AddedToken(MASK, lstrip=True, special=True, normalized=False)])
    return tokenizer


def character_map() -> bytes:
    """The character map "nmt_nfkc" of sentencepiece, with which XLM-RoBERTa's vocabulary was made."""
    normaliser = sentencepiece.SentencePieceNormalizer(rule_name="nmt_nfkc")
    model = sentencepiece_model_pb2.ModelProto()  # type: ignore[attr-defined]  # made at run time by protobuf
    model.ParseFromString(normaliser.serialized_model_proto())
    compiled: bytes = model.normalizer_spec.precompiled_charsmap
    return compiled
