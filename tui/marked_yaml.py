"""YAML files that people write by hand, read so that each mistake can be told with its line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from tui.errors import UsageError

if TYPE_CHECKING:
    import yaml

_DEEPEST = 8
"""Levels of nesting read; hand-written settings have three, and an alias of itself has no end."""


class Marked(NamedTuple):
    """A value of a YAML file and the line, from 1, on which it or its key stands.

    `value` is a scalar, a `list[Marked]` or a `dict[str, Marked]`.
    """

    value: object
    line: int


def load_marked(path: Path) -> dict[str, Marked]:
    """The top level of the YAML file `path`, empty for an empty file.

    Raises UsageError, naming file and line, where it cannot be read or is no YAML mapping.
    """
    import yaml

    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{path}: not UTF-8 text; save it as UTF-8") from error
    loader = yaml.SafeLoader(text)
    try:
        root = loader.get_single_node()
        marked = _marked(root, loader, path, 0) if root is not None else Marked({}, 1)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise UsageError(f"{path}:{line}: not YAML: {error.problem or error.context}") from error
    except yaml.YAMLError as error:
        raise UsageError(f"{path}: not YAML: {str(error).splitlines()[0]}") from error
    finally:
        loader.dispose()
    if not isinstance(marked.value, dict):
        raise UsageError(f"{path}:{marked.line}: must be a list of settings, each 'name: value'")
    return marked.value


def _marked(node: yaml.Node, loader: yaml.SafeLoader, path: Path, depth: int) -> Marked:
    import yaml

    line = node.start_mark.line + 1
    if depth > _DEEPEST:
        raise UsageError(f"{path}:{line}: nested too deep")
    if isinstance(node, yaml.SequenceNode):
        return Marked([_marked(item, loader, path, depth + 1) for item in node.value], line)
    if isinstance(node, yaml.MappingNode):
        return Marked(_entries(node, loader, path, depth), line)
    return Marked(loader.construct_object(node), line)


def _entries(node: yaml.MappingNode, loader: yaml.SafeLoader, path: Path, depth: int) -> dict[str, Marked]:
    entries: dict[str, Marked] = {}
    for key, value in node.value:
        name, line = str(key.value), key.start_mark.line + 1
        if name in entries:
            raise UsageError(f"{path}:{line}: {name} is set twice, first on line {entries[name].line}")
        entries[name] = Marked(_marked(value, loader, path, depth + 1).value, line)
    return entries
