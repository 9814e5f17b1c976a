"""The words of errors in the language of the interface. The core carries codes alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nabz.domain.errors import NabzError
from nabz.ui.i18n import QT_TRANSLATE_NOOP, isolate

WORDS: dict[str, str] = {
    "question_empty": QT_TRANSLATE_NOOP("Errors", "The question is empty. Write what you want to know."),
    "question_no_words": QT_TRANSLATE_NOOP(
        "Errors", "There are no words in the question. Write it in words."
    ),
    "question_too_long": QT_TRANSLATE_NOOP(
        "Errors",
        "The question is too long: {length} characters. At most {limit} can be read. Please shorten it.",
    ),
    "question_binary": QT_TRANSLATE_NOOP(
        "Errors", "The question is not readable text. Please write it in words."
    ),
    "entry_not_found": QT_TRANSLATE_NOOP("Errors", "This is no longer here. It may have been deleted."),
    "file_not_found": QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    "document_unreadable": QT_TRANSLATE_NOOP("Errors", "The file {path} cannot be read."),
    "document_kind": QT_TRANSLATE_NOOP(
        "Errors",
        "Nabz does not read this kind of file: {path}. It reads PDF, Word, web pages, text, EPUB and CSV.",
    ),
    "document_not_a_file": QT_TRANSLATE_NOOP("Errors", "This is not an ordinary file: {path}."),
    "document_empty": QT_TRANSLATE_NOOP("Errors", "There is no text in {path}."),
    "document_not_text": QT_TRANSLATE_NOOP("Errors", "There is no readable text in {path}."),
    "document_password": QT_TRANSLATE_NOOP(
        "Errors", "{path} is locked with a password. Save a copy without one and add that."
    ),
    "document_macros": QT_TRANSLATE_NOOP(
        "Errors", "{path} holds macros, which are never run. Save a copy without macros and add that."
    ),
    "document_old_word": QT_TRANSLATE_NOOP(
        "Errors", "{path} is an old Word file. Save it as .docx and add that."
    ),
    "document_scanned": QT_TRANSLATE_NOOP(
        "Errors", "{path} has pictures of pages and no text. It needs text recognition (OCR) first."
    ),
    "document_garbled": QT_TRANSLATE_NOOP(
        "Errors", "The text in {path} is broken ({share} %). Add it in another form, such as Word."
    ),
    "document_bomb": QT_TRANSLATE_NOOP("Errors", "{path} is not built like a document. It was left alone."),
    "document_damaged": QT_TRANSLATE_NOOP("Errors", "{path} is damaged. Get the file again."),
    "document_too_large": QT_TRANSLATE_NOOP("Errors", "{path} is too large. At most {limit} can be read."),
    "document_too_slow": QT_TRANSLATE_NOOP("Errors", "{path} took too long to read and was left."),
    "document_memory": QT_TRANSLATE_NOOP("Errors", "{path} needs too much memory and was left."),
    "document_crashed": QT_TRANSLATE_NOOP(
        "Errors", "{path} could not be read and was left. Nothing else is affected."
    ),
    "document_terms": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not a list of terms. Each line needs a term and its definition."
    ),
    "amendment_empty": QT_TRANSLATE_NOOP("Errors", "Write what is to be added to the record."),
    "amendment_long": QT_TRANSLATE_NOOP(
        "Errors", "The addition is too long: {length} characters. At most {limit} are kept."
    ),
    "attachment_large": QT_TRANSLATE_NOOP("Errors", "{path} is too large. At most {limit} can be attached."),
    "attachment_unreadable": QT_TRANSLATE_NOOP("Errors", "{path} cannot be read. Nothing was attached."),
    "attachment_elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "The file {name} did not come along when this record was imported."
    ),
    "waiting_not_here": QT_TRANSLATE_NOOP("Errors", "This person is no longer on the waiting list."),
    "patient_known": QT_TRANSLATE_NOOP("Errors", "There is a patient {id} already."),
    "impossible_value": QT_TRANSLATE_NOOP(
        "Errors", "The value {value} is not possible. It must be from {low} to {high} {unit}."
    ),
    "patient_field": QT_TRANSLATE_NOOP(
        "Errors", "One of the facts about the patient is not possible. Please check them."
    ),
    "setting_locked": QT_TRANSLATE_NOOP("Errors", "This is set by your administrator."),
    "policy_language": QT_TRANSLATE_NOOP("Errors", "Your administrator has not allowed this language."),
    "policy_model": QT_TRANSLATE_NOOP("Errors", "Your administrator has not allowed the model {id}."),
    "policy_pack": QT_TRANSLATE_NOOP("Errors", "Your administrator has not allowed the knowledge pack {id}."),
    "policy_unsigned": QT_TRANSLATE_NOOP(
        "Errors", "Your administrator allows only knowledge packs that a trusted publisher signed."
    ),
    "pack_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "This file is not a knowledge pack that can be read. Get it again."
    ),
    "pack_altered": QT_TRANSLATE_NOOP(
        "Errors", "This pack is not as its publisher made it. Nothing of it was taken. Get the file again."
    ),
    "pack_invalid": QT_TRANSLATE_NOOP(
        "Errors", "This pack is not made rightly. Nothing of it was taken. Tell whoever made it."
    ),
    "pack_newer_format": QT_TRANSLATE_NOOP("Errors", "This pack needs a newer Nabz."),
    "pack_unsigned": QT_TRANSLATE_NOOP("Errors", "Nobody who is trusted here vouches for this pack."),
    "pack_older": QT_TRANSLATE_NOOP("Errors", "A newer version of this pack is here already: {installed}."),
    "pack_nothing": QT_TRANSLATE_NOOP("Errors", "There is nothing in use that could go into a pack."),
    "pack_mixed": QT_TRANSLATE_NOOP("Errors", "These sources do not go into one pack."),
    "pack_write": QT_TRANSLATE_NOOP("Errors", "The pack could not be written. Nothing is left half written."),
    "policy_export": QT_TRANSLATE_NOOP(
        "Errors", "Your administrator does not allow conversations to leave this computer."
    ),
    "policy_network": QT_TRANSLATE_NOOP(
        "Errors", "Your administrator has switched off fetching. Take files from a folder or a USB stick."
    ),
    "no_model": QT_TRANSLATE_NOOP(
        "Errors", "There is no language model on this computer. Answers are put together from the sources."
    ),
    "no_embedding_model": QT_TRANSLATE_NOOP(
        "Errors",
        "The search model is not on this computer, so sources cannot be searched. "
        "Ask whoever looks after this computer.",
    ),
    "model_unknown": QT_TRANSLATE_NOOP("Errors", "This model is not known here."),
    "model_not_gguf": QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is not a language model that Nabz can use."
    ),
    "model_truncated": QT_TRANSLATE_NOOP(
        "Errors", "The model file is cut short. Get it again on the Models page."
    ),
    "model_wrong_architecture": QT_TRANSLATE_NOOP(
        "Errors", "This model is of a kind that cannot be used here."
    ),
    "model_hash_wrong": QT_TRANSLATE_NOOP(
        "Errors", "The file {name} is damaged or is not the right one. It was removed. Get it again."
    ),
    "model_licence": QT_TRANSLATE_NOOP(
        "Errors", "The terms of this model must be accepted first: {licence}."
    ),
    "model_memory": QT_TRANSLATE_NOOP(
        "Errors",
        "There is too little free memory for the model: {needed} needed, {free} free. Close other programs.",
    ),
    "model_crashed": QT_TRANSLATE_NOOP(
        "Errors", "The language model stopped unexpectedly. It is being started again. Please ask once more."
    ),
    "model_hung": QT_TRANSLATE_NOOP(
        "Errors",
        "The language model did not answer and was stopped. It is being started again. Please ask once more.",
    ),
    "model_out_of_memory": QT_TRANSLATE_NOOP(
        "Errors", "The language model ran out of memory. Close other programs and ask once more."
    ),
    "model_load_failed": QT_TRANSLATE_NOOP("Errors", "The language model cannot be loaded."),
    "model_crash_loop": QT_TRANSLATE_NOOP(
        "Errors",
        "The language model keeps stopping and is not tried again. Answers come from the sources alone.",
    ),
    "model_context_full": QT_TRANSLATE_NOOP(
        "Errors", "The question is too long for the language model. Ask it in fewer words."
    ),
    "fetch_failed": QT_TRANSLATE_NOOP(
        "Errors", "{name} could not be fetched. Check the connection, or take it from a folder."
    ),
    "no_source": QT_TRANSLATE_NOOP(
        "Errors", "This cannot be fetched here. Take it from a folder or a USB stick."
    ),
    "setup_file_missing": QT_TRANSLATE_NOOP("Errors", "The folder {folder} does not hold {name}."),
    "disk_full": QT_TRANSLATE_NOOP("Errors", "The disk is too full: {needed} needed, {free} free."),
    "data_folder_read_only": QT_TRANSLATE_NOOP(
        "Errors", "Nabz cannot write to its folder {folder}. Nothing can be kept."
    ),
    "data_folder_in_use": QT_TRANSLATE_NOOP("Errors", "Another Nabz is already open. Close it first."),
    "database_damaged": QT_TRANSLATE_NOOP(
        "Errors", "The records are damaged. They are left as they are; restore a backup."
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "Errors", "The records were written by a newer Nabz. Install the newer Nabz."
    ),
    "database_write": QT_TRANSLATE_NOOP("Errors", "This could not be saved. What was saved before is safe."),
    "database_replaced": QT_TRANSLATE_NOOP(
        "Errors", "The file of the records was exchanged while Nabz was open. Close Nabz and open it again."
    ),
    "database_disk_full": QT_TRANSLATE_NOOP(
        "Errors", "The disk is full. What was saved before is safe. Free some space and try once more."
    ),
    "records_locked": QT_TRANSLATE_NOOP("Errors", "The records are locked. Sign in to read or keep them."),
    "records_not_set_up": QT_TRANSLATE_NOOP("Errors", "No passphrase is set yet, so nothing is kept."),
    "keys_damaged": QT_TRANSLATE_NOOP(
        "Errors", "The key file of the records is damaged. Put it back from a backup."
    ),
    "keys_missing": QT_TRANSLATE_NOOP(
        "Errors", "The records are damaged or their key file is missing. They are kept as they are."
    ),
    "passphrase_wrong": QT_TRANSLATE_NOOP("Errors", "The passphrase is not right. Please try again."),
    "passphrase_wait": QT_TRANSLATE_NOOP(
        "Errors", "Too many wrong tries. Wait {seconds} seconds, then try again."
    ),
    "passphrase_short": QT_TRANSLATE_NOOP(
        "Errors",
        "The passphrase is too short. It needs at least {least} characters. A few words together are best.",
    ),
    "passphrase_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The passphrase holds characters that cannot be typed again. Choose another."
    ),
    "passphrases_differ": QT_TRANSLATE_NOOP("Errors", "The two are not the same. Type them again."),
    "pin_invalid": QT_TRANSLATE_NOOP("Errors", "A PIN has at least {least} digits and nothing else."),
    "recovery_code_misread": QT_TRANSLATE_NOOP(
        "Errors", "The recovery code has a wrong or missing letter. It has eight groups of four."
    ),
    "recovery_code_wrong": QT_TRANSLATE_NOOP(
        "Errors", "This is not the recovery code of these records, or a newer one replaced it."
    ),
    "keyring_missing": QT_TRANSLATE_NOOP(
        "Errors", "The keyring of this computer cannot be used. Use a passphrase."
    ),
    "administrators_only": QT_TRANSLATE_NOOP("Errors", "Only an administrator may do this."),
    "records_staff_only": QT_TRANSLATE_NOOP(
        "Errors", "A patient is at the screen, so the records are closed. Clinic staff must sign in first."
    ),
    "backup_failed": QT_TRANSLATE_NOOP("Errors", "The backup could not be written: {path}."),
    "person_exists": QT_TRANSLATE_NOOP("Errors", "There is an account named {name} already."),
    "person_unknown": QT_TRANSLATE_NOOP("Errors", "There is no account named {name}, or it was shut out."),
    "person_last_administrator": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is the last administrator who can open the records. Make somebody else an administrator first.",
    ),
    "backup_exists": QT_TRANSLATE_NOOP("Errors", "There is a file {path} already. Choose another name."),
    "backup_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The file {path} is no backup of Nabz, or it is damaged. Nothing was changed."
    ),
    "repair_failed": QT_TRANSLATE_NOOP(
        "Errors",
        "The records could not be repaired, and no automatic backup opens. They are kept in {kept}. "
        "Restore a backup of your own.",
    ),
    "export_exists": QT_TRANSLATE_NOOP("Errors", "There is a file {path} already. Choose another name."),
    "export_failed": QT_TRANSLATE_NOOP(
        "Errors", "The file {path} could not be written. The record is as it was."
    ),
    "export_pdf": QT_TRANSLATE_NOOP(
        "Errors", "The PDF could not be made. Choose another form, such as plain text."
    ),
    "import_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The file {path} cannot be taken in: it is damaged or of another kind. Nothing was changed."
    ),
    "import_known": QT_TRANSLATE_NOOP("Errors", "This record is here already. Nothing was changed."),
    "fhir_invalid": QT_TRANSLATE_NOOP(
        "Errors", "The FHIR file is not right at {place}. Nothing was changed."
    ),
    "erasure_codes_differ": QT_TRANSLATE_NOOP(
        "Errors", "The two codes are not the same. Nothing was erased."
    ),
    "person_name": QT_TRANSLATE_NOOP("Errors", "The name is empty or too long."),
    "index_missing": QT_TRANSLATE_NOOP(
        "Errors", "The sources are not set up yet. Ask whoever looks after this computer."
    ),
    "index_stale": QT_TRANSLATE_NOOP(
        "Errors", "The sources must be set up again. Ask whoever looks after this computer."
    ),
    "content_invalid": QT_TRANSLATE_NOOP("Errors", "A file with sources is not right: {path}."),
    "missing_library": QT_TRANSLATE_NOOP("Errors", "Parts of the system are missing: {names}."),
    "interrupted": QT_TRANSLATE_NOOP(
        "Errors", "Stopped before the end. Start it again; it goes on where it was."
    ),
}

COMMAND_LINE_ONLY = frozenset(
    {
        "bundle_missing",
        "bundle_altered",
        "bundle_invalid",
        "bundle_newer_format",
        "bundle_untrusted",
        "bundle_exists",
        "bundle_app_unknown",
        "bundle_no_model",
        "bundle_model_absent",
        "bundle_write",
        "install_failed",
        "rollback_nothing",
        "rollback_no_installer",
        "policy_wrong",
        "policy_write",
        "support_write",
        "language_unknown",
        "patient_file",
        "json_line",
        "answer_not_understood",
        "case_invalid",
        "consult_budget",
        "consult_first",
        "consult_line",
        "evaluation_file",
        "clinical_invalid",
        "no_display",
        "no_qt",
        "key_file_unreadable",
        "no_terminal",
        "records_set_up_already",
        "pack_id",
        "pack_label",
        "pack_version",
        "pack_key",
        "pack_fetch",
        "pack_package",
    }
)
"""Codes that cannot reach the window; should one do so all the same, it is shown in English."""

BUG = QT_TRANSLATE_NOOP(
    "Errors", "Something went wrong inside Nabz. What was saved is safe. Please try once more."
)


def words_for(error: NabzError | None) -> str:
    """What is wrong and what to do, for a person; None means a bug."""
    if error is None:
        return QCoreApplication.translate("Errors", BUG)
    if error.code not in WORDS:
        return error.english()
    text = QCoreApplication.translate("Errors", WORDS[error.code])
    values = {key: isolate(str(value)) for key, value in error.params.items()}
    try:
        return text.format(**values)
    except (KeyError, IndexError, ValueError):
        return error.english()
