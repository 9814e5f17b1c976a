"""FHIR R4B: consultations as bundles, and patients out of bundles."""
