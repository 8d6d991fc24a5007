"""Threads of a live session; standard library only."""
