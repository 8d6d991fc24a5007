"""The commands of the command line, a module each: `run(arguments) -> int` is the exit status."""
