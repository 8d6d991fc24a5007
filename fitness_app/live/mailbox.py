"""The channel that keeps only the newest item, so that nobody works on yesterday's picture."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """One place for one item, between two threads.

    A hasty mailbox (the usual one) replaces an item that was not taken yet and counts it as dropped. A
    patient one, for files, refuses the new item until the old one was taken.
    """

    def __init__(self, *, patient: bool = False) -> None:
        self.patient = patient
        self.dropped = 0
        self._item: T | None = None
        self._closed = False
        self._changed = threading.Condition()

    def put(self, item: T, timeout_s: float = 0.0) -> bool:
        """Leaves an item; False where a patient mailbox stayed full for `timeout_s` or it is closed."""
        with self._changed:
            if self.patient and not self._changed.wait_for(self._free, timeout_s):
                return False
            if self._closed:
                return False
            self.dropped += self._item is not None
            self._item = item
            self._changed.notify_all()
            return True

    def take(self, timeout_s: float = 0.0) -> T | None:
        """Takes the item, waiting up to `timeout_s` for one; None where none came."""
        with self._changed:
            self._changed.wait_for(self._ready, timeout_s)
            item, self._item = self._item, None
            self._changed.notify_all()
            return item

    def close(self) -> None:
        """Says that nothing will be put any more; what lies inside can still be taken."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    @property
    def closed(self) -> bool:
        """Whether it was closed, though its last item may still lie inside."""
        return self._closed

    @property
    def empty(self) -> bool:
        """Whether nothing lies inside at this moment."""
        return self._item is None

    @property
    def exhausted(self) -> bool:
        """Whether it was closed and its last item taken."""
        with self._changed:
            return self._closed and self._item is None

    def _free(self) -> bool:
        return self._item is None or self._closed

    def _ready(self) -> bool:
        return self._item is not None or self._closed
