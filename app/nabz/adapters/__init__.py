"""Ports made real: llama.cpp, ONNX Runtime, FAISS, SQLite, files."""
