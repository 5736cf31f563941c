"""What can go wrong, each told to the user in one line."""


class PullquoteError(Exception):
    """A failure the user can act on; its message is one line: what is wrong, where, what to do."""


class UsageError(PullquoteError):
    """A wrong option, setting, key or theme; the command line exits with 2."""


class InputError(PullquoteError):
    """An input that cannot be opened or read; the command line goes on and exits with 1."""


class ModelError(PullquoteError):
    """A language model that is not installed or cannot be loaded."""
