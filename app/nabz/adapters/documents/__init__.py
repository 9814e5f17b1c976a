"""Reading documents of the clinic: one reader a format, run in a child process with bounds of time and memory.

Nothing here imports Qt, an engine or the network; the child imports `child` and what it names, when a file needs it.
"""
