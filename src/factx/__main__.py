"""`python -m factx`, and what the `factx` script calls."""

from factx.cli.app import main

if __name__ == "__main__":
    main()
