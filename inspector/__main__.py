"""`python -m inspector`, and the `inspector` command."""

import sys


def main() -> None:
    """Run the command line; leaves the process with the contract's exit status."""
    if sys.argv[1:] == ["--version"]:
        # Answered before anything else is loaded: scripts ask it often.
        from inspector import __version__  # noqa: PLC0415

        sys.stdout.write(f"inspector {__version__}\n")
        return
    from inspector.cli.run import run  # noqa: PLC0415

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
