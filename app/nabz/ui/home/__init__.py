"""The first screen: what one comes for, who waits, what was kept last, what wants attention."""
