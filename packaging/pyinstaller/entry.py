"""What the frozen app runs first, in every process of it."""

import sys

from nabz.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
