"""Pages on paper: Qt shapes and breaks the lines, the file is written here."""
