"""`python -m tui.cli` is `pullquote`."""

from tui.cli.starting import main

if __name__ == "__main__":
    main()
