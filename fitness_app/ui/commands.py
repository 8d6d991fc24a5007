"""The table of everything that the user can do in the window."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from fitness_app.ui.actions import Action
from fitness_app.ui.look import Look
from fitness_app.ui.theme import THEMES

translate = QCoreApplication.translate
Do = Callable[[], object]

PAGES = ("live", "history", "review", "plans", "exercises", "teach", "models", "settings")
"""The pages in the order of the rail and of their shortcuts, Ctrl+1 and on."""
SOURCES = ("open", "stream", "demo")
MENU = (
    "start",
    "",
    *SOURCES,
    "cameras",
    "mirror",
    "",
    "own",
    "sound",
    "delay",
    "opinions",
    "yes",
    "no",
    "",
    *PAGES,
    "search",
    "refresh",
    "",
    "quit",
)
"""The order of the menu; an empty name is a line."""
HELP = ("help", "guide", "licences", "updates")
"""What stands in the menu of the help."""


@dataclass(frozen=True, slots=True, eq=False)
class Deeds:
    """What the commands do."""

    toggle: Do
    open_file: Do
    open_stream: Do
    open_demo: Do
    mirror: Do
    sound: Do
    delay: Do
    opinions: Do
    answer: Callable[[bool], object]
    own: Do
    guide: Do
    help: Do
    licences: Do
    updates: Do
    show: Callable[[str], object]
    search: Do
    look_for_cameras: Do
    refresh: Do
    wear: Callable[[str], object]
    quit: Do


def table(do: Deeds) -> list[Action]:
    """Every command with its text, its shortcut and what it does."""
    return [
        Action("start", translate("commands", "Start"), do.toggle, ("Ctrl+Return", "Ctrl+Enter")),
        Action("open", translate("commands", "Video file…"), do.open_file, ("Ctrl+O",), "file"),
        Action("stream", translate("commands", "Network stream…"), do.open_stream, ("Ctrl+L",), "stream"),
        Action("demo", translate("commands", "Demo recording"), do.open_demo, ("Ctrl+D",), "demo"),
        Action("mirror", translate("commands", "Mirror the camera"), do.mirror, ("Ctrl+M",), checkable=True),
        *_beside(do),
        *_helping(do),
        Action(
            "cameras",
            translate("commands", "Look for cameras again"),
            do.look_for_cameras,
            ("Ctrl+R",),
            "camera",
        ),
        *(_page(number, name, do) for number, name in enumerate(PAGES, start=1)),
        Action("search", translate("commands", "Search"), do.search, ("Ctrl+F",)),
        Action("refresh", translate("commands", "Read the history again"), do.refresh, ("F5",), "refresh"),
        Action("menu", translate("commands", "More"), lambda: None, ("F10",), "menu"),
        Action("quit", translate("commands", "Quit"), do.quit, ("Ctrl+Q",)),
        *(Action(f"theme-{name}", _theme_text(name), _wearing(do, name), checkable=True) for name in THEMES),
    ]


def fill_menu(menu: QMenu, actions: Mapping[str, QAction]) -> None:
    """Puts the commands into the menu in their order, themes and help into menus of their own."""
    for name in MENU[:-1]:
        menu.addAction(actions[name]) if name else menu.addSeparator()
    themes = menu.addMenu(translate("commands", "Appearance"))
    group = QActionGroup(menu)
    for name in THEMES:
        themes.addAction(group.addAction(actions[f"theme-{name}"]))
    aid = menu.addMenu(translate("commands", "Help"))
    for name in HELP:
        aid.addAction(actions[name])
    menu.addSeparator()
    menu.addAction(actions[MENU[-1]])


def draw_icons(do: list[Action], actions: Mapping[str, QAction], look: Look) -> None:
    """Gives every command its icon in the colours of the theme."""
    for action in do:
        if action.icon:
            actions[action.id].setIcon(look.icons.icon(action.icon, look.colours.text))


def _page(number: int, name: str, do: Deeds) -> Action:
    more = ("Ctrl+,",) if name == "settings" else ()
    return Action(name, _page_text(name), lambda: do.show(name), (f"Ctrl+{number}", *more), icon=name)


def _page_text(name: str) -> str:
    return {
        "live": translate("commands", "Train"),
        "history": translate("commands", "History"),
        "review": translate("commands", "Review"),
        "plans": translate("commands", "Plans"),
        "exercises": translate("commands", "Exercises"),
        "teach": translate("commands", "Teach"),
        "models": translate("commands", "Models"),
        "settings": translate("commands", "Settings"),
    }[name]


def _beside(do: Deeds) -> list[Action]:
    """The commands of the Train page beside start and stop."""
    return [
        Action("sound", translate("commands", "Voice and tones"), do.sound, ("Ctrl+U",), checkable=True),
        Action("delay", translate("commands", "Delayed mirror"), do.delay, ("Ctrl+B",), checkable=True),
        Action(
            "opinions", translate("commands", "What the networks say"), do.opinions, ("Ctrl+I",), "opinions"
        ),
        Action("own", translate("commands", "Another exercise…"), do.own, ("Ctrl+E",), "own"),
        Action("yes", translate("commands", "Yes, it is"), lambda: do.answer(True), ("Y",)),
        Action("no", translate("commands", "No, it is not"), lambda: do.answer(False), ("N",)),
    ]


def _helping(do: Deeds) -> list[Action]:
    """The commands of the menu of the help."""
    return [
        Action("help", translate("commands", "Help"), do.help, ("F1",), "help"),
        Action("guide", translate("commands", "Show the guide again…"), do.guide, ("Shift+F1",), "guide"),
        Action("licences", translate("commands", "Licences"), do.licences),
        Action("updates", translate("commands", "Look for a newer version"), do.updates),
    ]


def _theme_text(name: str) -> str:
    return {
        "system": translate("commands", "As the system"),
        "light": translate("commands", "Light"),
        "dark": translate("commands", "Dark"),
    }[name]


def _wearing(do: Deeds, name: str) -> Do:
    return lambda: do.wear(name)
