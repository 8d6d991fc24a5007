"""The command line; `fitness-app` alone opens the window. Its contract stands in ARCHITECTURE.md."""

import argparse
import errno
import importlib
import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from fitness_app import __version__, paths
from fitness_app.domain.errors import UserError
from fitness_app.rights import close_to_others

if TYPE_CHECKING:
    Subparsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 -- argparse names no other

EXPORT_FORMATS = ("csv", "json", "pdf", "trc", "c3d", "fhir", "bundle", "video")
BUNDLE = ".fitbundle"
SESSION = "the session's id or its first characters"
DEVICES = ("auto", "cpu", "cuda", "mps")
RUNTIMES = ("auto", "torch", "onnx")
log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command: 0 done, 1 could not do it, 2 wrong usage."""
    words = _meant(sys.argv[1:] if argv is None else argv)
    show = _box(words)
    _open_streams()
    try:
        arguments = _parser().parse_args(words)
        logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(name)s: %(message)s")
        close_to_others(paths.user_folders())
        command = importlib.import_module(f"fitness_app.commands.{arguments.module}")
        status = int(command.run(arguments))
        sys.stdout.flush()
    except UserError as error:
        return _failed(str(error), show)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone: be quiet
        return 1
    except KeyboardInterrupt:
        return _failed("Interrupted.")
    except Exception as error:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            return _failed("The disk is full, so the answer cannot be written: free some space.")
        log.exception("unexpected")
        return _failed(f"This should not have happened ({error}): please report it.", show)
    return status


def _meant(given: Sequence[str]) -> list[str]:
    """What a desktop calls after a double click, the program with a bundle alone, means `open`."""
    alone = len(given) == 1 and given[0].lower().endswith(BUNDLE)
    return ["open", "--", *given] if alone else list(given)


def _box(words: Sequence[str]) -> Callable[[str], object] | None:
    """What shows an error of the window where nobody reads stderr; every other command tells a terminal."""
    if words and words[0] != "open":
        return None
    from fitness_app import desktop  # noqa: PLC0415 -- slow import

    return desktop.show if desktop.without_terminal(sys.stderr) else None


def _failed(sentence: str, show: Callable[[str], object] | None = None) -> int:
    with suppress(OSError):
        print(f"error: {sentence}", file=sys.stderr, flush=True)
    if show is not None:
        show(sentence)
    return 1


def _open_streams() -> None:
    """What is printed is UTF-8 wherever it goes, also into a Windows pipe.

    A program that was started without stdout or stderr, by a scheduler say, writes into nothing. What no
    text can hold, a file's name of broken bytes say, is written as JSON would escape it.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 -- for good
        elif isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fitness-app",
        description="A coach that watches, counts and remembers. Alone it opens the window.",
    )
    parser.set_defaults(module="window", bundle=None)
    parser.add_argument("--version", action="version", version=f"fitness-app {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND")
    _open(commands)
    _analyse(commands)
    _batch(commands)
    _demo(commands)
    _sessions(commands)
    _models(commands)
    _teach(commands)
    _database(commands)
    _bench(commands)
    _doctor(commands)
    return parser


def _command(commands: "Subparsers", name: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(module=name)
    return parser


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help="one JSON object per line on stdout, nothing else"
    )


def _open(commands: "Subparsers") -> None:
    text = "Opens the window with a visit that somebody sent; a double click on it does the same."
    parser = commands.add_parser("open", help=text, description=text)
    parser.add_argument("bundle", metavar="FILE", help="a bundle (.fitbundle), or an export of this app")


def _analyse(commands: "Subparsers") -> None:
    parser = _command(
        commands, "analyse", "Names the exercise and counts the repetitions of videos or cameras."
    )
    parser.add_argument(
        "sources", nargs="+", metavar="SOURCE",
        help="a video file, a pose recording (.npz), a camera number or name, an http(s) or rtsp address",
    )  # fmt: skip
    _json(parser)
    parser.add_argument("--save", action="store_true", help="write what was found into the log")
    parser.add_argument("--athlete", help="whose log it is (default: the one in the settings)")
    parser.add_argument(
        "--exercise",
        help="count this exercise instead of recognising it: one of the table, or a name of your own",
    )
    parser.add_argument("--duration", type=_seconds, default=float("inf"), help="stop after so many seconds")
    parser.add_argument("--mirrored", action="store_true", help="flip the picture left to right")
    _where(parser)


def _batch(commands: "Subparsers") -> None:
    parser = _command(commands, "batch", "Analyses an archive of videos, on all cores or on a cluster.")
    parser.add_argument(
        "folders",
        nargs="+",
        metavar="FOLDER",
        help="where the videos and recordings lie, also in its folders",
    )
    parser.add_argument(
        "--output", required=True, metavar="DIR",
        help="where results.parquet goes; the same command again does only what is new or was changed",
    )  # fmt: skip
    parser.add_argument("--cluster", metavar="ADDRESS", help="a Dask scheduler, such as tls://host:8786")
    parser.add_argument(
        "--workers", type=_whole, metavar="N",
        help="on this machine (default: one a core, as many as memory bears)",
    )  # fmt: skip
    parser.add_argument("--database", metavar="FILE", help="also write a log of this app, with the movements")
    parser.add_argument("--athlete", help="whose log it is (default: the one in the settings)")
    parser.add_argument("--exercise", help="count this exercise instead of recognising it")
    _json(parser)


def _whole(text: str) -> int:
    with suppress(ValueError):
        if int(text) > 0:
            return int(text)
    raise argparse.ArgumentTypeError("give a whole number above 0")


def _where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device", choices=DEVICES, help="where the networks run (default: as in the settings)"
    )
    parser.add_argument(
        "--runtime",
        choices=RUNTIMES,
        help="what computes them: auto takes the quicker one (default: settings)",
    )


def _seconds(text: str) -> float:
    with suppress(ValueError):
        if float(text) > 0:
            return float(text)
    raise argparse.ArgumentTypeError("give a number of seconds above 0")


def _demo(commands: "Subparsers") -> None:
    _json(
        _command(commands, "demo", "Replays the bundled recording: no camera, screen or network is needed.")
    )


def _sessions(commands: "Subparsers") -> None:
    actions = _command(commands, "sessions", "The log: list, show, export, import.").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    listing = actions.add_parser("list", help="all sessions, newest first")
    _json(listing)
    listing.add_argument("--athlete", help="of this athlete only")
    show = actions.add_parser("show", help="one session with its sets and repetitions")
    show.add_argument("id", help=SESSION)
    _json(show)
    export = actions.add_parser("export", help="writes one session for other programs")
    export.add_argument("id", help=SESSION)
    export.add_argument("--format", choices=EXPORT_FORMATS, required=True)
    export.add_argument("--output", required=True, metavar="PATH", help="a file, or a folder to put it in")
    export.add_argument("--set", type=int, metavar="N", help="trc, c3d: this set only (1 is the first)")
    export.add_argument("--blur-faces", action="store_true", help="video: make faces unrecognisable")
    _passphrase(export, "bundle: locks it with the passphrase in the first line of this file (-: of stdin)")
    _json(export)
    taking = actions.add_parser(
        "import", help="takes in an export or a bundle of this app, FitNotes, StrongLifts or LiftLog"
    )
    taking.add_argument("file", metavar="FILE")
    taking.add_argument("--athlete", help="whose sessions they are (default: the one in the settings)")
    taking.add_argument("--preview", action="store_true", help="say what would be added, and add nothing")
    _passphrase(taking, "the passphrase of a locked bundle: the first line of this file (-: of stdin)")
    _json(taking)
    reading = actions.add_parser("reanalyse", help="reads the kept poses again with the models of today")
    reading.add_argument("id", help=SESSION)
    reading.add_argument("--accept", action="store_true", help="take it over; the old result stays too")
    _where(reading)
    _json(reading)
    comparing = actions.add_parser("compare", help="what is different from an earlier session, and how sure")
    comparing.add_argument("id", help=SESSION)
    comparing.add_argument("earlier", metavar="EARLIER", help="the session to compare with")
    _json(comparing)
    audit = actions.add_parser("audit", help="who exported, imported and deleted what, and when")
    audit.add_argument("--athlete", help="of this athlete only")
    _json(audit)
    _delete(actions)


def _delete(actions: "Subparsers") -> None:
    parser = actions.add_parser("delete", help="deletes sessions, an athlete or everything for good")
    parser.add_argument("id", nargs="*", help=SESSION)
    parser.add_argument("--athlete", metavar="NAME", help="all that is of this athlete")
    parser.add_argument("--everything", action="store_true", help="the whole log")
    parser.add_argument("--export", metavar="FILE", help="write it to a file first, to import it again")
    parser.add_argument("--with-backups", action="store_true", help="take it out of the backups too")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    _json(parser)


def _passphrase(parser: argparse.ArgumentParser, text: str) -> None:
    parser.add_argument("--passphrase-file", metavar="FILE", help=text)


def _models(commands: "Subparsers") -> None:
    actions = _command(commands, "models", "The networks and the pose landmarker.").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    for name, text in (("list", "what is installed"), ("verify", "checks every file against its hash")):
        _json(actions.add_parser(name, help=text))
    for name, argument, text in (
        ("use", "name", "names the skeleton model that recognises exercises from now on"),
        ("remove", "name", "deletes a model that was taught here, with the sets it learned from"),
        ("export", "name", "packs a model that was taught here into one file"),
        ("import", "file", "takes in a model that was exported"),
    ):
        action = actions.add_parser(name, help=text)
        action.add_argument(argument, metavar=argument.upper())
        if name == "export":
            action.add_argument("--output", required=True, metavar="PATH", help="a file or a folder")
        _json(action)
    fetch = actions.add_parser("fetch", help="downloads the pose model")
    fetch.add_argument("name", nargs="?", default="full", choices=("lite", "full", "heavy"))
    _json(fetch)


def _teach(commands: "Subparsers") -> None:
    parser = _command(commands, "teach", "Teaches the recogniser an exercise of your own by some sets.")
    parser.add_argument("name", metavar="NAME", help="what the exercise is called, such as 'Cossack squat'")
    chosen = parser.add_mutually_exclusive_group(required=True)
    chosen.add_argument(
        "--sets",
        nargs="+",
        metavar="FILE",
        help="three sets or more: videos, recordings (.npz)",
    )
    chosen.add_argument("--forget", action="store_true", help="take a taught exercise out again")
    parser.add_argument("--corrections", action="store_true", help="corrected sets of the log teach, too")
    _json(parser)


def _database(commands: "Subparsers") -> None:
    actions = _command(commands, "db", "The database: path, upgrade, check, backup, restore.").add_subparsers(
        dest="action", required=True, metavar="ACTION"
    )
    for name, text in (
        ("path", "prints where it lies"),
        ("upgrade", "brings it up to this version"),
        ("check", "looks for damage and counts the rows"),
        ("backup", "makes a proven backup now"),
        ("restore", "puts a backup in the place of the log, which is kept under another name"),
        ("backups", "lists the proven backups, newest first"),
        ("stored", "counts what is stored, and how big it is"),
        ("export", "writes everything: .csv for spreadsheets, .json to import again, both into a folder"),
        ("keep", "shows or sets how many days videos and poses are kept"),
        ("try", "looks whether a database server can be used"),
        ("use", "moves to a database server, or back to the file, from the next start on"),
    ):
        action = actions.add_parser(name, help=text)
        _json(action)
        _more_for(name, action)


def _more_for(name: str, action: argparse.ArgumentParser) -> None:
    """The arguments of one action of `db`."""
    if name == "restore":
        action.add_argument("file", metavar="FILE")
    elif name == "export":
        action.add_argument("output", metavar="PATH")
        action.add_argument("--athlete", metavar="NAME", help="of this athlete only")
    elif name == "keep":
        action.add_argument("--videos", type=int, metavar="DAYS", help="0: for ever")
        action.add_argument("--poses", type=int, metavar="DAYS", help="0: for ever")
        action.add_argument("--apply", action="store_true", help="delete what is older now")
    elif name in ("try", "use"):
        several = "?" if name == "try" else None
        address = "postgresql://user@host/name" + ("" if name == "try" else ", or file")
        action.add_argument("url", metavar="ADDRESS", nargs=several, help=address)
        action.add_argument("--ask-password", action="store_true", help="ask for the password and keep it")


def _bench(commands: "Subparsers") -> None:
    parser = _command(commands, "bench", "Measures the speed of this machine, as ratios within one run.")
    _json(parser)
    parser.add_argument("--source", help="the video to measure with (default: a drawn figure)")
    parser.add_argument("--history", action="store_true", help="show the earlier runs of this machine")
    parser.add_argument(
        "--compare", nargs=2, metavar=("A", "B"),
        help="two runs: files of reports, or numbers of --history (1 is the newest)",
    )  # fmt: skip
    parser.add_argument("--start-up", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--tied", metavar="FOLDER", help=argparse.SUPPRESS)
    _where(parser)


def _doctor(commands: "Subparsers") -> None:
    _json(_command(commands, "doctor", "Checks cameras, devices, models, database and system libraries."))


if __name__ == "__main__":
    sys.exit(main())
