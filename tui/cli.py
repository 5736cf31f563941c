"""The commands of pullquote. Starts without Textual and without spaCy: each command imports what it needs."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar

import click

from tui import __version__
from tui.errors import InputError, PullquoteError, UsageError

if TYPE_CHECKING:
    from tui.batch.local import Outcome
    from tui.document.record import Record
    from tui.settings import Settings

FINE, SOME_FAILED, WRONG_USE, INTERRUPTED = 0, 1, 2, 130
SHELLS = ("bash", "zsh", "fish")
Command = TypeVar("Command", bound=Callable[..., Any])


class Commands(click.Group):
    """The commands; words that name none are paths for the reader, so that `pullquote article.txt` opens it."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that `args` begin with, else the reader with all of `args`."""
        if args and args[0] in self.commands:
            return super().resolve_command(ctx, args)
        return read.name, read, args

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[click.shell_completion.CompletionItem]:
        """Commands and, beside them, files."""
        return [*super().shell_complete(ctx, incomplete), *PATHS.shell_complete(ctx, read.params[0], incomplete)]


PATHS = click.Path()


def with_options(command: Command) -> Command:
    """Give `command` the options that every command takes, before or after its name."""
    config = click.option("--config", metavar="FILE", type=PATHS, help="Read settings from FILE.")
    theme = click.option("--theme", metavar="NAME", help="Read in this theme.")
    return config(theme(command))


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "ignore_unknown_options": False},
    epilog="Words that name no command are articles to open: pullquote story.txt, pullquote folder/, pullquote -.",
)
@with_options
@click.version_option(__version__, prog_name="pullquote", message="%(prog)s %(version)s")
@click.pass_context
def commands(ctx: click.Context, config: str | None, theme: str | None) -> None:
    """Read news articles in the terminal and see who said what, where, and with which figures.

    Without a command, opens the articles named, or the samples where none is.
    """
    ctx.obj = {"config": config, "theme": theme}
    if ctx.invoked_subcommand is None:
        ctx.invoke(read, paths=(), config=None, theme=None)


@commands.command()
@click.argument("paths", nargs=-1, type=PATHS)
@with_options
@click.pass_obj
def read(common: dict[str, str | None], paths: tuple[str, ...], config: str | None, theme: str | None) -> int:
    """Open articles in the reader: files, folders, globs, or - for standard input. Without PATHS, the samples."""
    from tui.ingest.discover import find_inputs

    settings, mistakes = _settings(config or common["config"])
    inputs = find_inputs(paths or _samples())
    if not inputs.found:
        return _tell(inputs.problems)
    if not sys.stdout.isatty():
        return max(_tell(inputs.problems), _print_articles(inputs.found))
    from tui.front.start import run_reader

    run_reader(inputs, settings, theme or common["theme"], [*mistakes, *map(str, inputs.problems)])
    return SOME_FAILED if inputs.problems else FINE


@commands.command()
@click.argument("paths", nargs=-1, type=PATHS, required=True)
@click.option("--format", "form", type=click.Choice(["json", "jsonl"]), help="One indented record, or one a line.")
@click.option("--output", "-o", metavar="FILE", type=PATHS, help="Write to FILE instead of standard output.")
@click.option("--jobs", "-j", type=click.IntRange(1), metavar="N", help="Analyse in N processes at once.")
@with_options
@click.pass_obj
def analyze(
    common: dict[str, str | None],
    paths: tuple[str, ...],
    form: str | None,
    output: str | None,
    jobs: int | None,
    config: str | None,
    theme: str | None,  # noqa: ARG001 - every command takes it
) -> int:
    """Write the analysis record of each article as JSON."""
    from tui.document.serialise import encode_record, encode_record_indented
    from tui.ingest.discover import find_inputs

    settings, _ = _settings(config or common["config"], strict=True)
    inputs = find_inputs(paths)
    if form == "json" and len(inputs.found) > 1:
        raise UsageError(f"--format json holds one article and {len(inputs.found)} are named: use --format jsonl")
    indented = form == "json" or (form is None and len(inputs.found) == 1)
    encode = encode_record_indented if indented else encode_record
    with _destination(output) as out:
        return max(
            _tell(inputs.problems),
            _write_outcomes(inputs.found, settings.model, jobs, lambda record: out.write(encode(record) + b"\n")),
        )


@commands.command()
@click.argument("paths", nargs=-1, type=PATHS, required=True)
@click.option("--jobs", "-j", type=click.IntRange(1), metavar="N", help="Analyse in N processes at once.")
@with_options
@click.pass_obj
def quotes(
    common: dict[str, str | None],
    paths: tuple[str, ...],
    jobs: int | None,
    config: str | None,
    theme: str | None,  # noqa: ARG001 - every command takes it
) -> int:
    """Print each quotation on a line of its own: speaker, colon, quotation."""
    from tui.export.plain import quotation_lines
    from tui.ingest.discover import find_inputs

    settings, _ = _settings(config or common["config"], strict=True)
    inputs = find_inputs(paths)
    several = len(inputs.found) > 1
    first = True

    def write(record: Record) -> None:
        nonlocal first
        if several:
            _print(f"{'' if first else chr(10)}== {record.article.source} ==")
        first = False
        for line in quotation_lines(record):
            _print(line)

    return max(_tell(inputs.problems), _write_outcomes(inputs.found, settings.model, jobs, write))


@commands.command()
@with_options
@click.pass_obj
def themes(common: dict[str, str | None], config: str | None, theme: str | None) -> None:
    """List the themes, the one in use marked with a star."""
    from tui.front.themes import find_themes, read_theme

    settings, _ = _settings(config or common["config"], strict=True)
    used = theme or common["theme"] or settings.theme
    for name, path in find_themes().items():
        palette, mistakes = read_theme(path)
        tone = "wrong" if palette is None else "dark" if palette.dark else "light"
        _print(f"{'*' if name == used else ' '} {name:<18} {tone:<6} {path}")
        _tell([UsageError(mistake) for mistake in mistakes])


@commands.command()
@with_options
@click.pass_obj
def keys(common: dict[str, str | None], config: str | None, theme: str | None) -> None:  # noqa: ARG001 - as above
    """List every key of the reader with the name by which the settings change it."""
    from tui.front.keymap import bound_keys, grouped_keys, shown_keys

    settings, _ = _settings(config or common["config"], strict=True)
    for number, (group, entries) in enumerate(grouped_keys(bound_keys(settings.keys)).items()):
        _print(f"{chr(10) if number else ''}{group}")
        for entry in entries:
            _print(f"  {shown_keys(entry):<20} {entry.description:<50} {entry.id}")


@commands.command()
@click.argument("what", type=click.Choice(["config", "cache", "data"]))
def locate(what: str) -> None:
    """Print the folder of settings and themes, of what can be made again, or of what cannot."""
    from tui import paths

    _print(str({"config": paths.config_folder, "cache": paths.cache_folder, "data": paths.data_folder}[what]()))


@commands.command()
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the script that completes pullquote's commands in SHELL."""
    from click.shell_completion import get_completion_class

    script = get_completion_class(shell)
    if script is None:
        raise UsageError(f"no completion for {shell}")
    _print(script(commands, {}, "pullquote", "_PULLQUOTE_COMPLETE").source())


def _samples() -> tuple[str, ...]:
    from tui.paths import shipped_folder

    return (str(shipped_folder("seeds")),)


def _settings(path: str | None, *, strict: bool = False) -> tuple[Settings, tuple[str, ...]]:
    """The settings, and the mistakes in them; a file that was named, or `strict`, makes a mistake an error."""
    from tui.front.keymap import checked_keys
    from tui.settings import load_settings

    if path is not None and not Path(path).is_file():
        raise UsageError(f"{path}: no such file: name a file of settings with --config")
    settings, mistakes = load_settings(Path(path) if path is not None else None)
    wrong = checked_keys(settings.keys)[1]
    mistakes += tuple(f"{settings.places.get(f'keys.{name}', 'keys')}: {what}" for name, what in wrong)
    if mistakes and (strict or path is not None):
        raise UsageError("\n".join(mistakes))
    return settings, mistakes


def _write_outcomes(
    sources: Sequence[str], model: str | None, jobs: int | None, write: Callable[[Record], object]
) -> int:
    from tui.batch.local import analyze_all, jobs_for
    from tui.ingest.load import load_source

    failed = FINE
    outcomes = analyze_all(sources, load_source, model, jobs_for(len(sources), jobs))
    for outcome in _with_progress(outcomes, len(sources)):
        if outcome.record is None:
            failed = _tell([InputError(str(outcome.problem))])
            continue
        write(outcome.record)
    return failed


def _with_progress(outcomes: Iterable[Outcome], length: int) -> Iterator[Outcome]:
    if not sys.stderr.isatty() or length < 2:
        yield from outcomes
        return
    with click.progressbar(outcomes, length=length, file=sys.stderr, label="analysing", show_pos=True) as bar:
        yield from bar


@contextlib.contextmanager
def _destination(output: str | None) -> Iterator[BinaryIO]:
    if output is None or output == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        with Path(output).open("wb") as file:
            yield file
    except OSError as error:
        raise UsageError(f"{output}: {error.strerror}: name a file that can be written") from error


def _print_articles(sources: Sequence[str]) -> int:
    from tui.export.plain import article_lines
    from tui.ingest.load import load_source

    status = FINE
    for number, source in enumerate(sources):
        try:
            article = load_source(source)
        except PullquoteError as error:
            status = _tell([error])
            continue
        if number:
            _print(f"\n{'─' * 40}\n")
        for line in article_lines(article):
            _print(line)
    return status


def _print(lines: str) -> None:
    """Print what may come from an article: nothing in it reaches the terminal as a control sequence."""
    click.echo("\n".join(_safe(line) for line in lines.split("\n")))


def _tell(problems: Sequence[PullquoteError]) -> int:
    """Print each problem on standard error; the exit code that they mean."""
    for problem in problems:
        click.echo(f"pullquote: {_safe(str(problem))}", err=True)
    return SOME_FAILED if problems else FINE


def _safe(line: str) -> str:
    from tui.front.display import STAND_IN, display_text

    return display_text(line).replace(STAND_IN, "")


def _run(arguments: list[str]) -> object:
    if "_PULLQUOTE_COMPLETE" in os.environ:
        return commands.main(arguments, prog_name="pullquote")
    # Not commands.main: it would turn a closed pipe into a failure.
    with commands.make_context("pullquote", arguments) as context:
        return commands.invoke(context)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 fine, 1 some input failed, 2 wrong use or settings, 130 interrupted."""
    try:
        status = _run(sys.argv[1:] if arguments is None else list(arguments))
    except click.exceptions.Exit as asked:
        status = asked.exit_code
    except click.ClickException as error:
        error.show()
        status = WRONG_USE
    except UsageError as error:
        for line in str(error).splitlines():
            _tell([UsageError(line)])
        status = WRONG_USE
    except PullquoteError as error:
        status = _tell([error])
    except (click.Abort, KeyboardInterrupt):
        status = INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has had enough; the interpreter must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = FINE
    except Exception as error:
        if os.environ.get("PULLQUOTE_TRACEBACK"):
            raise
        what = " ".join(f"{type(error).__name__}: {error}".split())
        _tell([PullquoteError(f"a fault of pullquote's own: {what}; PULLQUOTE_TRACEBACK=1 shows where")])
        status = SOME_FAILED
    sys.exit(status if isinstance(status, int) else FINE)


if __name__ == "__main__":
    main()
