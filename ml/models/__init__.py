"""One file per architecture, and the registry of them all."""
