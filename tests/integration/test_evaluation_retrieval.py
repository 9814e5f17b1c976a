"""The evaluation over a real index, on a slice of the library."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from fakes import WordEmbedder
from nabz.adapters.faiss.knowledge_index import FaissKnowledgeIndex
from nabz.domain.languages import Language
from nabz.paths import shipped
from nabz.services.evaluation_retrieval import Question, retrieval_table
from nabz.services.knowledge import KnowledgeService
from nabz.services.knowledge_content import read_content
from nabz.services.lexicon import TermLexicon
from nabz.services.retrieval import Retriever

pytestmark = pytest.mark.integration


def test_the_table_is_made_over_real_full_text_and_vectors(tmp_path: Path) -> None:
    content = read_content(shipped("resources") / "knowledge")
    content = replace(content, definitions=content.definitions[:6], cards=content.cards[:3])
    index = FaissKnowledgeIndex(tmp_path / "knowledge.db")
    embedder = WordEmbedder()
    lexicon = TermLexicon.of_content(content)
    knowledge = KnowledgeService(index, Retriever(index, embedder, lexicon), content, lambda: embedder)
    knowledge.build()
    first = content.definitions[0]
    questions = [
        Question(first.texts[lang].term, lang, (f"definition/{first.id}",))
        for lang in (Language.EN, Language.HI)
    ]
    table = retrieval_table(knowledge, questions)
    index.close()
    assert table["own"]["centred_and_lexicon"]["en"]["top3"] == 1.0
    assert table["english_only"]["centred_and_lexicon"]["hi"]["questions"] == 1
    assert "en" not in table["english_only"]["raw"]
