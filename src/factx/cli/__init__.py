"""The command line: one module a command, and `app`, which joins them and turns errors into exit codes."""
