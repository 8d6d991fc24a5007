"""A clinic gets what its own rules call valid, and no number that was not measured."""

import json
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from visits import NAMES, NOW, made_visit

from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Person
from fitness_app.reports.fhir import bundle_json, write_fhir


def _resources(text: str, kind: str) -> list[dict[str, Any]]:
    found = [entry["resource"] for entry in json.loads(text)["entry"]]
    return [each for each in found if each["resourceType"] == kind]


def _observation(text: str, words: str) -> list[dict[str, Any]]:
    return [each for each in _resources(text, "Observation") if each["code"]["text"] == words]


def test_the_bundle_is_valid_and_holds_patient_observations_and_report() -> None:
    text = bundle_json(made_visit(), NOW)
    Bundle.model_validate_json(text)
    [patient] = _resources(text, "Patient")
    assert patient["birthDate"] == "1990-01-02"
    [report] = _resources(text, "DiagnosticReport")
    assert "not a diagnosis" in report["conclusion"]
    full_urls = {entry["fullUrl"] for entry in json.loads(text)["entry"]}
    assert {each["reference"] for each in report["result"]} <= full_urls
    assert report["subject"]["reference"] in full_urls


def test_range_repetitions_and_pain_carry_their_codes_units_and_errors() -> None:
    text = bundle_json(made_visit(), NOW)
    [knee] = _observation(text, "Range of motion of the knee")
    assert knee["code"]["coding"][0]["code"] == "364564000"
    assert knee["bodySite"]["coding"][0]["code"] == "49076000"
    assert (float(knee["valueQuantity"]["value"]), knee["valueQuantity"]["code"]) == (90.0, "deg")
    values = {part["code"]["text"]: float(part["valueQuantity"]["value"]) for part in knee["component"]}
    assert values["Measurement error, one standard deviation"] == 6.0
    assert (values["Repetition 1"], values["Repetition 2"]) == (92.0, 88.0)
    [pain] = _observation(text, "Pain, 0 to 10")
    assert (pain["code"]["coding"][0]["code"], float(pain["valueQuantity"]["value"])) == ("72514-3", 3.0)
    assert "device" not in pain
    assert [each["valueInteger"] for each in _observation(text, "Repetitions")] == [2, 1]


def test_what_was_seen_from_a_wrong_place_has_no_number() -> None:
    [elbow] = _observation(bundle_json(made_visit(), NOW), "Range of motion of the elbow")
    assert "valueQuantity" not in elbow
    assert elbow["dataAbsentReason"]["text"] == "not measurable from this view"


def test_notes_stand_with_their_set_and_with_the_visit() -> None:
    text = bundle_json(made_visit(), NOW)
    assert [each["note"][0]["text"] for each in _observation(text, "Repetitions") if "note" in each] == [
        "Heel lifts"
    ]
    [note] = _observation(text, "Note on the visit")
    assert note["valueString"] == "Knee better.\nCome back on Monday."


def test_the_same_visit_has_the_same_keys_whenever_it_is_written() -> None:
    visit = made_visit()
    first, second = (json.loads(bundle_json(visit, NOW))["entry"] for _ in "ab")
    assert [entry["fullUrl"] for entry in first] == [entry["fullUrl"] for entry in second]


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_every_name_appears_right(tmp_path: Path, name: str) -> None:
    write_fhir(made_visit(name), tmp_path / "visit.json", NOW)
    [patient] = _resources((tmp_path / "visit.json").read_text(encoding="utf-8"), "Patient")
    assert patient["name"] == [{"text": name}]


def test_control_characters_and_empty_words_do_no_harm() -> None:
    visit = made_visit(person=Person("A\x00da\n", identifier=" "))
    [patient] = _resources(bundle_json(visit, NOW), "Patient")
    assert patient["name"] == [{"text": "A da"}]
    assert "identifier" not in patient


def test_a_place_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="choose another place"):
        write_fhir(made_visit(), tmp_path / "no" / "visit.json", NOW)
