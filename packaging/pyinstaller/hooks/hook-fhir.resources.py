"""FHIR classes are looked up by name while a resource is read; Nabz speaks R4B alone."""

from PyInstaller.utils.hooks import collect_submodules

hiddenimports = collect_submodules("fhir.resources.R4B", filter=lambda name: ".tests" not in name)
excludedimports = ["fhir.resources.STU3"]
