"""A coach for training at home and for physiotherapists; nothing leaves the machine."""

__version__ = "0.1.0"
"""The one place of the version: pyproject.toml, the installers and `--version` read it here."""
