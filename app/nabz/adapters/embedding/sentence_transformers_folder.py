"""Writes the search model as a sentence-transformers folder, for the extra of that name."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from nabz.adapters.embedding.e5_package import E5Package, Floats
from nabz.adapters.embedding.e5_tensors import TensorName, tensor_names
from nabz.adapters.embedding.tokenizer_file import MASK, e5_tokenizer


def write_sentence_transformers_folder(source: Path, target: Path) -> None:
    """From `e5-small-q4.bin`; the folder appears whole or not at all, and replaces an older one.

    The weights are stored as float16 (235 MB) and are to be loaded as float32. Needs `safetensors`.

    Raises:
        PackageUnreadableError: the source is not such a file.
        OSError: of the disk.
    """
    from safetensors.numpy import save_file

    package = E5Package(source)
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        weights = {
            tensor.hugging_face: np.ascontiguousarray(_values(package, tensor).astype(np.float16))
            for tensor in tensor_names(package.size)
        }
        save_file(weights, beside / "model.safetensors", metadata={"format": "pt"})
        e5_tokenizer(package).save(str(beside / "tokenizer.json"))
        for name, content in _settings(package).items():
            path = beside / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        (beside / "2_Normalize").mkdir()
        beside.chmod(0o755)
        shutil.rmtree(target, ignore_errors=True)
        beside.rename(target)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _values(package: E5Package, tensor: TensorName) -> Floats:
    if tensor.quantised:
        rows, columns = tensor.shape
        return package.matrix(tensor.package, rows, columns)
    return package.vector(tensor.package, int(np.prod(tensor.shape))).reshape(tensor.shape)


def _settings(package: E5Package) -> dict[str, Any]:
    special = {
        "bos_token": package.pieces[package.bos],
        "cls_token": package.pieces[package.bos],
        "eos_token": package.pieces[package.eos],
        "sep_token": package.pieces[package.eos],
        "pad_token": package.pieces[package.pad],
        "unk_token": package.pieces[package.unk],
        "mask_token": MASK,
    }
    kind = "sentence_transformers.models"
    return {
        "config.json": {
            "architectures": ["BertModel"],
            "model_type": "bert",
            "hidden_size": package.hidden,
            "num_hidden_layers": package.layers,
            "num_attention_heads": package.heads,
            "intermediate_size": package.feed_forward,
            "hidden_act": "gelu",
            "vocab_size": package.vocabulary,
            "max_position_embeddings": package.positions,
            "type_vocab_size": package.token_types,
            "layer_norm_eps": package.epsilon,
            "pad_token_id": package.pad,
            "hidden_dropout_prob": 0.0,
            "attention_probs_dropout_prob": 0.0,
            "position_embedding_type": "absolute",
        },
        "tokenizer_config.json": {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "model_max_length": package.positions,
            "model_input_names": ["input_ids", "attention_mask"],
            **special,
        },
        "special_tokens_map.json": special,
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": f"{kind}.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": f"{kind}.Pooling"},
            {"idx": 2, "name": "2", "path": "2_Normalize", "type": f"{kind}.Normalize"},
        ],
        "1_Pooling/config.json": {
            "word_embedding_dimension": package.hidden,
            "pooling_mode_mean_tokens": True,
            "pooling_mode_cls_token": False,
            "pooling_mode_max_tokens": False,
            "pooling_mode_mean_sqrt_len_tokens": False,
        },
        "sentence_bert_config.json": {"max_seq_length": package.positions, "do_lower_case": False},
        "config_sentence_transformers.json": {
            "prompts": {"query": "query: ", "passage": "passage: "},
            "default_prompt_name": None,
            "similarity_fn_name": "cosine",
        },
    }
