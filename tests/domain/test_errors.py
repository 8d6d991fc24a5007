import pickle

from fitness_app.domain.errors import Sentence, UserError, joined


def test_an_error_reads_as_its_sentence_and_remembers_how_that_was_made() -> None:
    error = UserError("There is no model {0!r} on page {1:02d}.", "gym", 7)
    told = str(error)
    assert told == "There is no model 'gym' on page 07."
    assert isinstance(told, Sentence)
    assert (told.template, told.parts) == ("There is no model {0!r} on page {1:02d}.", ("gym", 7))


def test_a_sentence_without_parts_keeps_its_braces() -> None:
    assert str(UserError('It begins with {"landmarks": …}.')) == 'It begins with {"landmarks": …}.'


def test_an_error_comes_whole_out_of_another_process() -> None:
    inner = UserError("{0} is empty.", "a.mp4")
    error = pickle.loads(pickle.dumps(UserError("Not read: {0}", inner)))
    assert str(error) == "Not read: a.mp4 is empty."
    assert error.sentence.parts[0].sentence.template == "{0} is empty."


def test_a_known_sentence_is_raised_and_filled_later() -> None:
    full = Sentence("The disk of {0} is full.")
    assert str(UserError(full.of("log"))) == "The disk of log is full."
    assert str(UserError(full)) == "The disk of {0} is full."


def test_sentences_stay_sentences_side_by_side() -> None:
    both = joined("", Sentence("The disk is full."), "", Sentence("Nobody moves {0}.", "yet"))
    assert both == "The disk is full. Nobody moves yet."
    assert isinstance(both, Sentence)
    assert both.parts[1] == Sentence("Nobody moves {0}.", "yet")
    assert joined("", "") == ""
