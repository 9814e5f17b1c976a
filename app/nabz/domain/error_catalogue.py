"""The words of every foreseen error in English: what is wrong, and what to do. One line each."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    # input
    "question_empty": "The question is empty. Write what you want to know.",
    "question_no_words": "The question has no words in it. Write it in one of the seven languages.",
    "question_too_long": "The question has {length} characters; at most {limit} can be read. Shorten it.",
    "question_binary": "The question is not readable text. Write it as plain text (UTF-8).",
    "language_unknown": "The language {lang!r} is not one of auto, en, hi, te, ta, bn, mr, ar.",
    "patient_field": "The patient field {field!r} {problem}.",
    "patient_file": "The patient file {path} cannot be read: {reason}. Give a JSON object such as {{\"age_years\": 30}}.",
    "json_line": "Line {line} is not a JSON object with a \"text\": {reason}.",
    "entry_not_found": "There is no {kind} {id!r}. List what there is with: {command}.",
    "file_not_found": "There is no file {path}. Check the name.",
    "document_unreadable": "{path} cannot be read: {reason}.",
    "answer_not_understood": "The answer {answer!r} does not fit this question. {hint}",
    "impossible_value": "{field} {value} is not possible; it must be from {low} to {high} {unit}.",
    # models
    "no_model": "There is no language model on this machine. Run: nabz setup",
    "no_embedding_model": "The search model is not on this machine. Run: nabz setup",
    "model_unknown": "The catalogue has no model {id!r}. List models with: nabz models list",
    "model_not_gguf": "{path} is not a GGUF model file. Take the file again from where it came.",
    "model_truncated": "The model file {path} is cut short ({size} of {expected} bytes). Fetch it again: nabz models fetch {id}",
    "model_wrong_architecture": "The model {path} is of a kind that cannot be used here: {reason}.",
    "model_hash_wrong": "The file {name} is not the expected one (SHA-256 {actual}, expected {expected}). It was removed; fetch it again.",
    "model_licence": "The model {id} comes under {licence} ({url}). Read the terms, then run again with --accept-licence.",
    "model_memory": "The model {id} needs about {needed} of memory; {free} is free. Close programs or choose a smaller model.",
    "model_crashed": "The language model stopped unexpectedly ({reason}). It is started again; ask once more.",
    "model_hung": "The language model did not answer for {seconds} s and was stopped. It is started again; ask once more.",
    "model_out_of_memory": "The language model ran out of memory and was stopped. Close programs or choose a smaller model.",
    "model_load_failed": "The model {id} cannot be loaded: {reason}.",
    "model_crash_loop": "The model {id} stopped the last {count} times it was loaded and is not tried again. "
    "Answers come from the passages alone. Check it with: nabz models verify {id}",
    "fetch_failed": "{name} cannot be fetched from {source}: {reason}. Check the connection, or use: nabz setup --from DIR",
    "no_source": "{id} cannot be had here: {reason}. Use: nabz setup --from DIR",
    "setup_file_missing": "The folder {folder} has no {name}. Copy it there, or run nabz setup with a connection.",
    "disk_full": "The disk has {free} free; {needed} are needed at {folder}. Free some space and run it again.",
    # store
    "data_folder_read_only": "The folder {folder} cannot be written to. Choose another with --data-dir or mend its permissions.",
    "data_folder_in_use": "Another Nabz is using {folder}. Close it, or choose another folder with --data-dir.",
    "database_damaged": "The database {path} is damaged: {reason}. It is kept as it is; restore a backup.",
    "database_newer": "The database {path} was written by a newer Nabz ({found}; this one knows {known}). Install the newer Nabz.",
    "database_write": "The record could not be written: {reason}. What was saved before is safe.",
    "index_missing": "The knowledge index is not built. Run: nabz setup",
    "index_stale": "The knowledge index was built with another search model. Run: nabz kb build",
    "content_invalid": "The knowledge file {path} is not right: {reason}.",
    "clinical_invalid": "The clinical file {path}, line {line}: {reason}.",
    "no_display": "There is no display to open a window on. Use the command line: nabz ask TEXT",
    "no_qt": "The window needs PySide6, which cannot be loaded here: {reason}. Use the command line: nabz ask TEXT",
    "missing_library": "System libraries are missing: {names}. Install them with: {command}",
    "interrupted": "Stopped before the end. Run the same command again; it goes on where it was.",
}
