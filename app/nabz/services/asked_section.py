"""Which part of a guideline card a question asks for: how to help is not what to leave alone.

The parts of a card share their words, so that nearness in meaning tells them apart by chance. What must not be done
comes first only where that was asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nabz.domain.citation import Passage
from nabz.domain.text import search_form, search_words
from nabz.services.confidence import entry_of
from nabz.services.knowledge_content import BUILTIN_SOURCE

HOME_CARE, AVOID = "home_care", "avoid"
_A_LITTLE = 0.0001

_HOW = frozenset(
    word
    for words in (
        "how make mix prepare home",
        "कैसे घर बनाएँ बनाऊँ बनाएं बनाते kaise kese ghar banaye banaen banau",
        "कसे कसा कशी कसं घरी बनवायचं बनवायचे बनवू kasa kase kasi kashi ghari",
        "ఎలా ఇంట్లో ela intlo yela",
        "எப்படி வீட்டில் வீட்டிலேயே வீட்ல வீட்டுல eppadi epdi veettil veetla veetil",
        "কীভাবে কিভাবে বাড়িতে ঘরে বানাব বানাবো kivabe kibhabe kemne barite ghore",
        "كيف كيفية ازاي شلون البيت بالبيت المنزل بالمنزل kif keef kaif ezzay izzay",
    )
    for written in words.split()
    for word in search_words(written)
)
_LEAVE_ALONE = re.compile(
    "|".join(
        search_form(pattern) if not pattern.isascii() else pattern
        for pattern in (
            r"\b(avoid|never)\b|\b(not|n[o']?t|n’t) (to )?(do|give|eat|drink|take|use|put|be done)\b",
            r"(न|ना|नहीं|मत) (कर|दे|दें|खा|पी|पि|लगा|ले)|परहेज",
            r"(नये|नयेत|टाळ)",
            r"కూడదు|కూడని|వద్దు",
            r"கூடாது|கூடாத|தவிர்",
            r"(করা|দেওয়া|খাওয়া|লাগানো) (উচিত )?(না|নয়|যাবে না|মানা)|নিষেধ|বারণ|এড়",
            r"ممنوع|تجنب|يجب (ان )?لا|لا (يجب|ينبغي|اعمل|افعل|نفعل|تفعل|نعطي|اعطي)",
        )
    )
)


def asks_how(question: str) -> bool:
    """Whether a question asks how something is made or done, or what to do at home."""
    return not asks_what_to_avoid(question) and any(word in _HOW for word in search_words(question))


def asks_what_to_avoid(question: str) -> bool:
    return _LEAVE_ALONE.search(search_form(question)) is not None


def home_care_of(entries: Sequence[str], found: Sequence[str]) -> list[str]:
    """The ids of the home care parts of cards of which some part was found, in the same language."""
    wanted = []
    for entry in entries:
        part = next((i for i in found if i.startswith(entry + "/")), "")
        if part.startswith("card/"):
            wanted.append(f"{entry}/{HOME_CARE}/{part.rpartition('/')[2]}")
    return wanted


def choose_sections(scores: dict[str, float], passages: Sequence[Passage], question: str) -> None:
    """Let the part of each card that the question asks for lead its card; `scores` is changed.

    Asked how: home care, also before a definition that is no surer. Else: anything but what to avoid, unless asked.
    """
    if asks_what_to_avoid(question):
        return
    how = asks_how(question)
    by_card: dict[str, list[Passage]] = {}
    for passage in passages:
        if passage.source_id == BUILTIN_SOURCE and passage.id.startswith("card/"):
            by_card.setdefault(entry_of(passage.id), []).append(passage)
    for parts in by_card.values():
        best = max(parts, key=lambda p: scores[p.id])
        home = [p for p in parts if p.section == HOME_CARE]
        others = [p for p in parts if p.section != AVOID]
        lead = home[0] if how and home else best
        if lead.section == AVOID and others:
            lead = max(others, key=lambda p: scores[p.id])
        if lead is not best:
            scores[lead.id] = min(1.0, scores[best.id] + _A_LITTLE)
