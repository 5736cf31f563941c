"""The options that commands share, before or after a command's name."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

PATHS = click.Path()


class Asked(NamedTuple):
    """What was asked of every command alike: a file of settings and a theme, or None for the usual ones."""

    config: str | None = None
    theme: str | None = None


def common_options(command: Command) -> Command:
    """Give `command` the options that every command takes, as its parameters `config` and `theme`."""
    config = click.option("--config", metavar="FILE", type=PATHS, help="Read settings from FILE.")
    theme = click.option("--theme", metavar="NAME", help="Read in this theme.")
    return config(theme(command))


def with_options(command: Callable[..., object]) -> Callable[..., object]:
    """Give `command` the common options, before or after its name, as its first argument: one Asked."""

    def run(before: Asked, /, config: str | None, theme: str | None, **others: object) -> object:
        return command(Asked(config or before.config, theme or before.theme), **others)

    return common_options(functools.update_wrapper(click.pass_obj(run), command))


def several_paths(command: Command) -> Command:
    """Give `command` one or more paths, as its parameter `paths`."""
    return click.argument("paths", nargs=-1, type=PATHS, required=True)(command)


def with_jobs(command: Command) -> Command:
    """Give `command` a number of processes, as its parameter `jobs`."""
    return click.option("--jobs", "-j", type=click.IntRange(1), metavar="N", help="Analyse in N processes at once.")(
        command
    )
