"""The running conversations: kept in the record store, and as the model saw them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nabz.domain.answer import Answer
from nabz.domain.languages import Language
from nabz.services.answer_json import answer_as_dict
from nabz.services.ask_events import AskRequest
from nabz.services.fingerprints import MADE_WITH
from nabz.services.ports import ChatMessage
from nabz.services.record_access import RecordSource


class Conversations:
    """Keeps questions and answers, and gives a model its earlier turns exactly as it wrote them."""

    def __init__(
        self, records: RecordSource, made_with: Callable[[str | None], dict[str, Any]] | None = None
    ) -> None:
        """Args:
        records: while they are locked nothing is kept on disk; turns then live as long as the process.
        made_with: the fingerprints of an answer by this model (`Fingerprints.of_answer`).
        """
        self._records = records
        self._made_with = made_with
        self._messages: dict[tuple[str, str], list[ChatMessage]] = {}
        self._questions: dict[str, list[str]] = {}
        self._unkept = 0

    @property
    def stored(self) -> bool:
        """Whether what is kept is on disk."""
        return self._records.open_store() is not None

    def keep_question(self, request: AskRequest, question: str, lang: Language) -> str:
        """Keep a question, beginning a conversation when the request names none; returns the conversation's id."""
        session_id = request.session_id
        store = self._records.open_store()
        if store is None:
            if session_id is None:
                self._unkept += 1
                session_id = f"unkept-{self._unkept}"
        else:
            # One that began while the records were locked is kept from here on.
            if session_id is None or store.session(session_id) is None:
                session_id = store.begin_session("ask", lang, request.mode, request.patient.known_facts())
            store.append_turn(session_id, "person", question, lang, {})
        self._questions.setdefault(session_id, []).append(question)
        return session_id

    def keep_answer(self, session_id: str | None, answer: Answer, reasons: dict[str, Any]) -> bool:
        """Keep an answer with the passages as they were and the reasons for it; whether it is on disk."""
        store = self._records.open_store()
        if store is None or session_id is None or store.session(session_id) is None:
            return False
        payload: dict[str, Any] = {"answer": answer_as_dict(answer, stored=True), "reasons": reasons}
        if self._made_with is not None:
            payload[MADE_WITH] = self._made_with(answer.model)
        store.append_turn(session_id, "nabz", answer.text, answer.lang, payload)
        return True

    def forget(self) -> None:
        """Drop what is remembered of all conversations: the records were locked."""
        self._messages.clear()
        self._questions.clear()

    def remember(self, session_id: str | None, model_id: str, prompt: ChatMessage, raw: str) -> None:
        """Remember a turn as the model saw and wrote it, so that its cache holds for the next."""
        if session_id is not None:
            turns = self._messages.setdefault((session_id, model_id), [])
            turns += [prompt, ChatMessage("assistant", raw)]

    def messages(self, session_id: str | None, model_id: str) -> tuple[ChatMessage, ...]:
        """The earlier turns of a conversation for this model, read from the store when Nabz was restarted."""
        if session_id is None:
            return ()
        key = (session_id, model_id)
        store = self._records.open_store()
        if key not in self._messages and store is not None:
            self._messages[key] = [
                message
                for turn in store.turns(session_id)
                if turn.role == "nabz" and turn.payload.get("reasons", {}).get("model") == model_id
                for message in (
                    ChatMessage("user", turn.payload["reasons"]["prompt"]),
                    ChatMessage("assistant", turn.payload["reasons"]["raw"]),
                )
            ]
        return tuple(self._messages.get(key, ()))

    def last_question(self, session_id: str | None) -> str:
        """The newest question of a conversation that goes on; empty when there is none."""
        if session_id is None:
            return ""
        store = self._records.open_store()
        if session_id not in self._questions and store is not None:
            self._questions[session_id] = [t.text for t in store.turns(session_id) if t.role == "person"]
        asked = self._questions.get(session_id, [])
        return asked[-1] if asked else ""
