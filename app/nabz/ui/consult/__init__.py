"""The Consult screen: a guided consultation, one question at a time."""
