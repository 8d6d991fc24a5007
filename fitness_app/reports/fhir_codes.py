"""Codes of LOINC, SNOMED CT and UCUM that say what an observation is; where there is none, words alone.

LOINC 72514-3, 73985-4 and 55411-3 stand in published HL7 guides (patient monitoring, physical activity),
SNOMED CT 364564000 and the joints in those of HL7 for referrals and for radiotherapy. LOINC's own ranges of
motion are told per side and direction; an exercise seen by a camera tells neither, so none of them is used.
"""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

Json = dict[str, Any]
LOINC, SNOMED, UCUM = "http://loinc.org", "http://snomed.info/sct", "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
JOINTS = {
    "knee": ("49076000", "Knee joint structure"),
    "hip": ("24136001", "Hip joint structure"),
    "elbow": ("16953009", "Elbow joint structure"),
    "shoulder": ("85537004", "Glenohumeral joint structure"),
    "ankle": ("70258002", "Ankle joint structure"),
}


def concept(text: str, system: str = "", code: str = "", display: str = "") -> Json:
    """A CodeableConcept: words for people, and a code where there is one."""
    coding = {"coding": [{"system": system, "code": code, "display": display}]} if code else {}
    return coding | {"text": text}


def range_of_motion(joint: str) -> Json:
    """The range through which a joint moves."""
    words = f"Range of motion of the {joint}" if joint else "Range of motion"
    return concept(words, SNOMED, "364564000", "Range of joint movement")


def body_site(joint: str) -> Json | None:
    """The joint's place in the body, None where no code is known for it."""
    if joint not in JOINTS:
        return None
    code, display = JOINTS[joint]
    return concept(joint, SNOMED, code, display)


PAIN = concept(
    "Pain, 0 to 10", LOINC, "72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
)
EXERCISE = concept("Exercise", LOINC, "73985-4", "Exercise activity")
DURATION = concept("Duration", LOINC, "55411-3", "Exercise duration")
REPETITIONS = concept("Repetitions")
EXERTION = concept("Perceived exertion, Borg CR10")
NOTE = concept("Note on the visit")
REPORT = concept("Exercises measured from video; not a diagnosis")


def quantity(value: float, unit: str, code: str) -> Json:
    """A number with its unit; `code` is that of UCUM."""
    return {"value": round(float(value), 2), "unit": unit, "system": UCUM, "code": code}


def degrees(value: float) -> Json:
    """An angle."""
    return quantity(value, "degree", "deg")


def category(code: str) -> list[Json]:
    """What kind of observation it is: "activity", "exam" or "survey"."""
    return [{"coding": [{"system": CATEGORY, "code": code, "display": code.capitalize()}]}]


def part(words: str, value: Json) -> Json:
    """A component of an observation."""
    return {"code": concept(words), "valueQuantity": value}


def link(key: UUID) -> Json:
    """A reference to another resource of the same Bundle."""
    return {"reference": f"urn:uuid:{key}"}


def moment(at: datetime) -> str:
    """A time in UTC as FHIR writes it."""
    return at.astimezone(UTC).isoformat(timespec="milliseconds")
