"""When Python may look for garbage: not while the reader is put together, and never again in what it is made of.

Loading makes many objects and next to no garbage, and a look through all of them holds up the first paint by a tenth;
later it would hold up a key.
"""

from __future__ import annotations

import gc


def hold() -> None:
    """Look for no garbage until `resume`."""
    gc.disable()


def resume() -> None:
    """Look for garbage again, in what is made from now on; nothing happens where it was not held."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
