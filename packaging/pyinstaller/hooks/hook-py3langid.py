"""The language model lies beside the code."""

from PyInstaller.utils.hooks import collect_data_files

datas = collect_data_files("py3langid")
excludedimports = ["py3langid.server"]
