"""The workers of a batch: processes of this machine, or those of a Dask cluster."""

import asyncio
import concurrent.futures
import logging
import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import islice
from typing import Any
from uuid import uuid4

import dask
from distributed import (
    Client,
    KilledWorker,
    LocalCluster,
    Worker,
    WorkerPlugin,
    as_completed,
    get_worker,
)
from distributed.comm.core import CommClosedError
from distributed.security import Security

from fitness_app.batch.work import Analyst, Order, Outcome
from fitness_app.domain.errors import UserError

PATIENCE_S = 10.0
QUIET = logging.CRITICAL
"""What goes wrong with a video is told in its own line; Dask's diary of its workers is for nobody here."""
CALM: dict[str, Any] = {
    "distributed.scheduler.allowed-failures": 1,  # a video that ends its worker twice is given up
    "distributed.scheduler.http.routes": [],  # on this machine nobody needs its pages
    "distributed.worker.http.routes": [],
    "distributed.comm.timeouts.connect": PATIENCE_S,
}
GONE = (asyncio.CancelledError, concurrent.futures.CancelledError, CommClosedError)
"""What a call says whose scheduler went away."""
log = logging.getLogger(__name__)


class Desk(WorkerPlugin):
    """Gives every worker an analyst that keeps its networks from one video to the next."""

    def __init__(self, *, ours: bool) -> None:
        self._ours = ours
        self.analyst: Analyst | None = None

    def setup(self, worker: Worker) -> None:  # noqa: ARG002 -- Dask's interface
        """Called in the worker when it starts. Ctrl-C is for the one who gave the orders."""
        self.analyst = Analyst()
        if self._ours and threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, signal.SIG_IGN)


def analyse(order: Order, desk: str) -> Outcome:
    """Runs in a worker, at the desk of that name."""
    plugins: Any = get_worker().plugins
    analyst: Analyst = plugins[desk].analyst
    return analyst.outcome(order)


class Crew:
    """Hands out orders and gives outcomes as they come, in any order."""

    def __init__(self, client: Any, desk: str) -> None:
        self._client, self._desk = client, desk

    @property
    def size(self) -> int:
        """How many videos are worked at once."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    def outcomes(self, orders: Iterable[Order]) -> Iterator[Outcome]:
        """The outcome of every order.

        A worker gets the next one when it has done its last: where a video ends its worker, no other one is
        lost with it. Handing out takes milliseconds, a video seconds.
        """
        waiting = iter(orders)
        given: dict[Any, Order] = {}
        coming: Any = as_completed(loop=self._client.loop)  # type: ignore[no-untyped-call]
        self._hand_out(waiting, given, coming)
        for future in coming:
            yield _outcome(future, given.pop(future.key))
            future.release()
            self._hand_out(waiting, given, coming)

    def _hand_out(self, waiting: Iterator[Order], given: dict[Any, Order], coming: Any) -> None:
        for order in islice(waiting, max(0, self.size - len(given))):
            future = self._client.submit(analyse, order, self._desk, pure=False)
            given[future.key] = order
            coming.add(future)


def _outcome(future: Any, order: Order) -> Outcome:
    """What came of a future; whatever went wrong is of this one video only."""
    path, error = order.video.path, future.exception()
    if error is None:
        outcome: Outcome = future.result()
        return outcome
    if isinstance(error, KilledWorker):
        told = UserError("{0} ended the worker that analysed it, twice: the file may be damaged.", path)
        return Outcome(order.video, error=str(told))
    log.error("%s: %r", path, error)
    told = UserError("{0} could not be analysed ({1}): please report it.", path, error)
    return Outcome(order.video, error=str(told))


@contextmanager
def crew(address: str | None, workers: int) -> Iterator[Crew]:
    """Starts `workers` processes on this machine, or joins the cluster whose scheduler is at `address`.

    What the processes of this machine say to each other is encrypted, and nobody else is heard. Raises
    UserError where the cluster cannot be reached, has no worker, or its workers lack this app.
    """
    logging.getLogger("distributed").setLevel(QUIET)
    with dask.config.set(CALM), ExitStack() as stack:
        client = _joined(stack, address) if address else _started(stack, workers)
        desk = f"fitness-app-{uuid4().hex}"  # of this batch alone: a cluster may serve several
        try:
            client.register_plugin(Desk(ours=address is None), desk)
        except (ImportError, AttributeError) as error:
            raise UserError(
                "The workers at {0} lack this app ({1}): install the same version there.", address, error
            ) from error
        if address:
            stack.callback(_leave, client, desk)
        try:
            yield Crew(client, desk)
        except GONE as error:
            raise _gone(address) from error


def _gone(address: str | None) -> UserError:
    if address is None:
        return UserError(
            "The workers of this machine ended (was memory short?): run the same command again,"
            " with fewer --workers."
        )
    return UserError(
        "The workers at {0} are gone: start them again, then the same command goes on there.", address
    )


def _leave(client: Any, desk: str) -> None:
    """Takes our desk away from workers of others; those that are gone have none any more."""
    if client.status == "running":
        with suppress(*GONE, OSError, TimeoutError):
            client.unregister_worker_plugin(desk)


def _started(stack: ExitStack, workers: int) -> Any:
    secret = Security.temporary()  # type: ignore[no-untyped-call]
    cluster = LocalCluster(  # type: ignore[no-untyped-call]
        n_workers=workers,
        threads_per_worker=1,
        memory_limit=0,  # a video needs what it needs; a worker that is ended for it would begin again
        dashboard_address=":0",
        security=secret,
        silence_logs=QUIET,
    )
    return stack.enter_context(_client(stack.enter_context(cluster), security=secret))


def _client(address: Any, **options: Any) -> Any:
    return Client(address, timeout=PATIENCE_S, set_as_default=False, **options)  # type: ignore[no-untyped-call]


def _joined(stack: ExitStack, address: str) -> Any:
    try:
        client = stack.enter_context(_client(address))
    except (OSError, ValueError) as error:
        raise UserError(
            "No Dask scheduler answers at {0} ({1}): check the address, such as tcp://host:8786.",
            address,
            error,
        ) from error
    with suppress(TimeoutError):
        client.wait_for_workers(1, timeout=PATIENCE_S)
    if not client.nthreads():
        raise UserError(
            "The cluster at {0} has no worker: start some with `dask worker {0} --nthreads 1`.", address
        )
    return client
