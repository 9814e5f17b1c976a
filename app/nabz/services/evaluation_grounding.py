"""Whether sentences that a passage holds are kept, and sentences that were altered by one word are caught."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nabz.domain.answer import Mode, Support
from nabz.domain.citation import Passage, RetrievedPassage
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.services.grounding import SupportCheck
from nabz.services.knowledge_content import BuiltinContent, content_passages
from nabz.services.lexicon import TermLexicon
from nabz.services.ports import Embedder

GROUNDING_GOALS = {"altered_caught": 0.90, "true_kept": 0.90}
KINDS = ("number", "negation", "drug", "age")
PARTS = ("dev", "held_out")
_SHOWN_BESIDES = ("home_care", "come_today", "emergency")


@dataclass(frozen=True, slots=True)
class LabelledSentence:
    """A sentence of an answer.

    Attributes:
        card, section: of the passage that it stands on.
        kind: what is altered in it or in its twin.
        part: "dev" may be tuned on, "held_out" may not.
        true: whether the passage holds it.
    """

    text: str
    lang: Language
    card: str
    section: str
    kind: str
    part: str
    true: bool


def read_sentences(folder: Path) -> list[LabelledSentence]:
    """All of `<lang>.toml`: tables `sentences` with `card`, `section`, `kind`, `part`, `holds` and `altered`.

    Raises:
        UserError: `evaluation_file`, naming the file and what is wrong; `file_not_found` when there is none.
    """
    found: list[LabelledSentence] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            lang = Language(path.stem)
            for row in tomllib.loads(path.read_text("utf-8"))["sentences"]:
                if row["kind"] not in KINDS or row["part"] not in PARTS:
                    raise ValueError(f"kind or part of {row['card']}")
                place = (lang, row["card"], row["section"], row["kind"], row["part"])
                found.append(LabelledSentence(row["holds"], *place, true=True))
                found.append(LabelledSentence(row["altered"], *place, true=False))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise UserError("evaluation_file", path=str(path), reason=str(error)) from error
    if not found:
        raise UserError("file_not_found", path=str(folder))
    return found


def evaluate_grounding(
    content: BuiltinContent,
    lexicon: TermLexicon,
    embedder: Embedder | None,
    sentences: Sequence[LabelledSentence],
) -> dict[str, Any]:
    """Shares of altered sentences caught and of true ones kept: per part by language and by kind; `missed` names them.

    Each sentence is held against the section that it stands on and the sections that an answer shows beside it.
    """
    passages = {p.id: p for p in content_passages(content)}
    judged: list[tuple[LabelledSentence, bool]] = []
    for sentence in sentences:
        shown = [RetrievedPassage(n, p, 0.9) for n, p in enumerate(_shown(passages, sentence), 1)]
        title = shown[0].passage.title.split(" · ")[0]
        check = SupportCheck(shown, title, lexicon, embedder, Mode.STAFF)
        judged.append((sentence, check.check(sentence.text).support is Support.CITED))
    figures: dict[str, Any] = {}
    for part in PARTS:
        of_part = [(s, kept) for s, kept in judged if s.part == part]
        figures[part] = {
            "all": _shares(of_part),
            **{str(lang): _shares([(s, k) for s, k in of_part if s.lang is lang]) for lang in Language},
            **{kind: _shares([(s, k) for s, k in of_part if s.kind == kind]) for kind in KINDS},
        }
    figures["missed"] = [
        {"lang": str(s.lang), "part": s.part, "kind": s.kind, "true": s.true, "text": s.text}
        for s, kept in judged
        if kept is not s.true
    ]
    return figures


def _shown(passages: dict[str, Passage], sentence: LabelledSentence) -> Iterator[Passage]:
    for section in dict.fromkeys((sentence.section, *_SHOWN_BESIDES)):
        passage = passages.get(f"card/{sentence.card}/{section}/{sentence.lang}")
        if passage is None:
            raise UserError("entry_not_found", kind="card", id=sentence.card, command="nabz kb list")
        yield passage


def _shares(judged: Sequence[tuple[LabelledSentence, bool]]) -> dict[str, float]:
    true = [kept for s, kept in judged if s.true]
    altered = [not kept for s, kept in judged if not s.true]
    return {
        "altered_caught": round(sum(altered) / max(1, len(altered)), 3),
        "true_kept": round(sum(true) / max(1, len(true)), 3),
        "sentences": len(judged),
    }
