"""Turns a folder of modules into the plug-ins it holds: every public file is one, its name is its identifier.

Third parties add plug-ins through the entry-point group that carries the folder's package name
(for instance ``bedside.channels``); they pass the same exam and need no other registration.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from importlib.metadata import entry_points
from types import ModuleType


class PluginError(LookupError):
    """A plug-in was asked for that does not exist; the message lists those that do."""


@cache
def plugins(package: str) -> dict[str, ModuleType]:
    """Modules of ``package`` by identifier, sorted; sub-folders count by their own files (``privacy/x.py`` is ``x``).

    Raises PluginError when two files claim the same identifier, since identifiers are stored.
    """
    found: dict[str, ModuleType] = {}
    for name, module in [*_own(package), *_foreign(package)]:
        if name in found:
            raise PluginError(
                f"Two plug-ins of {package} are called {name!r}: {found[name].__name__}, {module.__name__}."
            )
        found[name] = module
    return dict(sorted(found.items()))


def plugin(package: str, name: str) -> ModuleType:
    """The one plug-in called ``name``; PluginError names the known ones otherwise."""
    try:
        return plugins(package)[name]
    except KeyError:
        known = ", ".join(plugins(package)) or "none"
        raise PluginError(f"No plug-in {name!r} in {package}. Known: {known}.") from None


def _own(package: str) -> list[tuple[str, ModuleType]]:
    parent = importlib.import_module(package)
    found = []
    for info in pkgutil.iter_modules(parent.__path__):
        if info.name.startswith("_"):
            continue
        module = importlib.import_module(f"{package}.{info.name}")
        if info.ispkg and getattr(module, "IS_FOLDER", False):
            found += _own(f"{package}.{info.name}")
        else:
            found.append((info.name, module))
    return found


def _foreign(package: str) -> list[tuple[str, ModuleType]]:
    return [(point.name, point.load()) for point in entry_points(group=package)]
