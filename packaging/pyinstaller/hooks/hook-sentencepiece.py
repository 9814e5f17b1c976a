"""The maps of characters that tokenizers are made with are files beside the code."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("sentencepiece")
