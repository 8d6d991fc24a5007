"""Colours, spacing and type as tokens, in light and dark, and the style sheet made from them."""

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

FOLLOW_SYSTEM = "system"
THEMES = (FOLLOW_SYSTEM, "light", "dark")


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme's colours by what they are for; every `on_x` is text or a sign drawn upon `x`."""

    name: str
    window: str
    surface: str
    raised: str
    stage: str
    on_stage: str
    line: str
    control_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    on_selection: str
    focus: str
    good: str
    warning: str
    danger: str
    warning_back: str
    danger_back: str
    info_back: str
    good_back: str
    chart: tuple[str, ...]


LIGHT = Colours(
    name="light",
    window="#F3F5F7",
    surface="#FFFFFF",
    raised="#EAEEF2",
    stage="#E4E9EE",
    on_stage="#3E4854",
    line="#DCE2E8",
    control_line="#7C8794",
    text="#12181F",
    muted="#525D6A",
    accent="#0B7A55",
    accent_hover="#096645",
    on_accent="#FFFFFF",
    selection="#D5EEE4",
    on_selection="#0A3B2A",
    focus="#1B66D6",
    good="#0B7A55",
    warning="#8A5300",
    danger="#B3261E",
    warning_back="#FFF3DC",
    danger_back="#FDE9E7",
    info_back="#E4EEFC",
    good_back="#DFF4EB",
    chart=("#0B7A55", "#1B66D6", "#B4540A", "#8B3FB0", "#B3265E", "#58700B", "#0B7285", "#6B5B53"),
)

DARK = Colours(
    name="dark",
    window="#101418",
    surface="#181D23",
    raised="#232A32",
    stage="#0B0E11",
    on_stage="#B4BFCA",
    line="#2B333C",
    control_line="#7A8794",
    text="#EEF2F5",
    muted="#A3AFBB",
    accent="#3CD79A",
    accent_hover="#63E3B2",
    on_accent="#04271A",
    selection="#123F30",
    on_selection="#D5F7E8",
    focus="#7FB2FF",
    good="#3CD79A",
    warning="#FFBE5C",
    danger="#FF8F86",
    warning_back="#33270F",
    danger_back="#3A1B19",
    info_back="#16263D",
    good_back="#12311F",
    chart=("#3CD79A", "#7FB2FF", "#FFA25C", "#CF9BF0", "#FF8FB4", "#C3D65B", "#5FD0E0", "#C7B5AB"),
)


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in pixels at 96 dots per inch, on a grid of four."""

    tight: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24
    radius: int = 10
    small_radius: int = 6


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Sizes as multiples of the system's own font size, so that the user's setting is honoured."""

    caption: float = 0.9
    body: float = 1.0
    label: float = 1.15
    title: float = 1.6
    display: float = 2.2
    huge: float = 9.0


SPACING = Spacing()
TYPE = TypeScale()
SMALLEST_POINTS = 10.0
"""The body size where the system's own is smaller."""


def body_points() -> float:
    """The size of running text in points."""
    return max(QGuiApplication.font().pointSizeF(), SMALLEST_POINTS)


def colours_for(theme: str) -> Colours:
    """The colours of "light", "dark", or of whatever the system wears now."""
    if theme == FOLLOW_SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if theme == DARK.name else LIGHT


def style_sheet(colours: Colours, folder: Path, points: float) -> str:
    """The style sheet of `folder`/window.qss with all tokens filled in.

    Raises KeyError for a token that does not exist.
    """
    tokens: dict[str, object] = {**asdict(colours), **asdict(SPACING)}
    tokens |= {f"points_{name}": round(points * scale, 1) for name, scale in asdict(TYPE).items()}
    tokens["icons"] = (folder.parent / "icons").as_posix()
    return Template((folder / "window.qss").read_text(encoding="utf-8")).substitute(tokens)


def palette(colours: Colours) -> QPalette:
    """The same colours for what a style sheet does not reach, such as dialogs and tool tips."""
    made = QPalette()
    for role, value in _roles(colours).items():
        made.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def _roles(colours: Colours) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    return {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Link: colours.focus,
        role.Accent: colours.accent,
    }


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1–21 (WCAG 2.2, relative luminance)."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
