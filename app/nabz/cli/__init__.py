"""The command line: a full face of the same services, without Qt."""
