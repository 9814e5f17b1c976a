"""Records leave and come: the export sheet, paper, and files that are taken in."""
