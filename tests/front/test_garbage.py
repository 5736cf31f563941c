"""Garbage is let lie while the reader is put together, and no longer."""

from __future__ import annotations

import gc

from tui.front import garbage


def test_garbage_is_looked_for_again_in_what_comes_later() -> None:
    frozen = gc.get_freeze_count()
    try:
        garbage.hold()
        assert not gc.isenabled()
        garbage.resume()
        assert gc.isenabled()
        assert gc.get_freeze_count() > frozen
        before = gc.get_freeze_count()
        garbage.resume()
        assert gc.get_freeze_count() == before
    finally:
        gc.enable()
        gc.unfreeze()
