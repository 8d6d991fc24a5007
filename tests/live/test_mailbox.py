import threading
import time

from fitness_app.live.mailbox import Mailbox


def test_gives_only_the_newest_item_and_counts_the_others() -> None:
    box: Mailbox[int] = Mailbox()
    for number in range(5):
        assert box.put(number)
    assert (box.take(), box.dropped) == (4, 4)
    assert box.take() is None


def test_a_patient_one_refuses_a_second_item_and_drops_nothing() -> None:
    box: Mailbox[int] = Mailbox(patient=True)
    assert box.put(1)
    assert not box.put(2)
    assert (box.take(), box.dropped) == (1, 0)


def test_a_patient_one_hands_everything_on_in_order_between_two_threads() -> None:
    box: Mailbox[int] = Mailbox(patient=True)

    def write() -> None:
        for number in range(200):
            assert box.put(number, timeout_s=10)
        box.close()

    writer = threading.Thread(target=write)
    writer.start()
    read = []
    deadline = time.monotonic() + 20
    while not box.exhausted and time.monotonic() < deadline:
        item = box.take(timeout_s=1)
        if item is not None:
            read.append(item)
    writer.join(10)
    assert read == list(range(200))


def test_what_lies_inside_can_be_taken_after_closing_and_nothing_can_be_put() -> None:
    box: Mailbox[str] = Mailbox()
    box.put("last")
    box.close()
    assert not box.put("too late")
    assert (box.exhausted, box.take(), box.exhausted) == (False, "last", True)


def test_closing_wakes_a_waiting_reader_at_once() -> None:
    box: Mailbox[str] = Mailbox()
    threading.Timer(0.05, box.close).start()
    started = time.monotonic()
    assert box.take(timeout_s=30) is None
    assert time.monotonic() - started < 10
