"""Every check of the project, one after the other; the first that fails ends it.

python tests/check.py
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CHECKS = (
    ("ruff", "format", "--check"),
    ("ruff", "check"),
    ("mypy",),
    ("pytest", "--quiet"),
)


def main() -> None:
    for module, *arguments in CHECKS:
        print("+", module, *arguments, flush=True)
        done = subprocess.run([sys.executable, "-m", module, *arguments], cwd=Path(__file__).parents[1], check=False)
        if done.returncode:
            sys.exit(done.returncode)


if __name__ == "__main__":
    main()
