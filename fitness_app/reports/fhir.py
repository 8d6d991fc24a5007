"""A visit as a FHIR R4 Bundle: the patient, what was observed of each set, and the report that joins it.

The parts that R4 and R4B share are used; the library's R4B models are the judge of what is valid.
"""

import math
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.quality import NOT_MEASURABLE, mean_range, measured_joint, range_figure
from fitness_app.domain.review import Review
from fitness_app.domain.workout import Hold, Set
from fitness_app.reports import fhir_codes as codes
from fitness_app.reports.fhir_codes import Json, link, moment, part
from fitness_app.reports.visit import Visit, one_line, prose
from fitness_app.reports.whole_file import whole

DISCLAIMER = "Measured by a camera and a pose estimator. This is not a diagnosis."


def write_fhir(visit: Visit, output: Path, now: datetime, progress: Progress = silent) -> None:
    """Writes the Bundle as JSON. Raises UserError where it cannot."""
    text = bundle_json(visit, now, progress)
    with whole(output) as fresh:
        fresh.write_text(text, encoding="utf-8")


def bundle_json(visit: Visit, now: datetime, progress: Progress = silent) -> str:
    """The Bundle as JSON, checked by the library's models one resource after the other."""
    from fhir.resources.R4B.bundle import Bundle, BundleEntry  # noqa: PLC0415 -- slow import

    progress(0.2)
    plain = _Writer(visit, now).bundle()
    progress(0.4)
    checked = []
    for number, each in enumerate(plain["entry"], 1):
        checked.append(BundleEntry.model_validate(each))
        progress(0.4 + 0.5 * number / len(plain["entry"]))
    text = str(Bundle.model_validate(plain | {"entry": checked}).model_dump_json(indent=1))
    progress(1.0)
    return text


class _Writer:
    """Makes the resources of one visit; each has the same key whenever it is written."""

    def __init__(self, visit: Visit, now: datetime) -> None:
        self._visit, self._now = visit, now
        self._info = visit.session.info
        self._patient = uuid5(NAMESPACE_URL, f"fitness-app/{visit.person.name}")
        self._device = uuid5(self._info.id, "device")

    def bundle(self) -> Json:
        """Patient, device, observations and report."""
        observations = [each for one in self._visit.session.sets for each in self._of_set(one)]
        observations += [self._of_hold(hold) for hold in self._visit.session.holds]
        observations += [self._of_note(note) for note in self._visit.notes if _on_visit(note)]
        resources = [self._person(), self._maker(), *observations, self._report(observations)]
        return {
            "resourceType": "Bundle",
            "id": str(uuid5(self._info.id, "bundle")),
            "type": "collection",
            "timestamp": moment(self._now),
            "entry": [{"fullUrl": f"urn:uuid:{each['id']}", "resource": each} for each in resources],
        }

    def _person(self) -> Json:
        person = self._visit.person
        known: Json = {"birthDate": person.born_on.isoformat()} if person.born_on else {}
        if person.identifier.strip():
            known["identifier"] = [{"value": one_line(person.identifier)}]
        name = [{"text": one_line(person.name) or "unknown"}]
        return {"resourceType": "Patient", "id": str(self._patient), "name": name} | known

    def _maker(self) -> Json:
        """The software with every model that made a figure."""
        models = [
            {"type": codes.concept(f"{role} model, SHA-256 {model.sha256}"), "value": model.name}
            for role, model in self._info.models.items()
        ]
        pipeline = {"type": codes.concept("pipeline"), "value": self._info.pipeline_version}
        name = [{"name": "fitness-app", "type": "model-name"}]
        return {
            "resourceType": "Device",
            "id": str(self._device),
            "deviceName": name,
            "version": [pipeline, *models],
        }

    def _of_set(self, one: Set) -> Iterator[Json]:
        parts = [self._repetitions(one), *self._range(one), *self._told(one)]
        yield self._exercise(one) | {"hasMember": [link(UUID(each["id"])) for each in parts]}
        yield from parts

    def _exercise(self, one: Set | Hold) -> Json:
        minutes = codes.quantity((one.end - one.start) / 60.0, "minute", "min")
        return self._observation(one, "exercise", "activity", codes.EXERCISE) | {
            "valueCodeableConcept": codes.concept(exercise_named(one.exercise).title),
            "component": [{"code": codes.DURATION, "valueQuantity": minutes}],
        }

    def _of_hold(self, hold: Hold) -> Json:
        return self._exercise(hold)

    def _repetitions(self, one: Set) -> Json:
        made = self._observation(one, "repetitions", "activity", codes.REPETITIONS)
        return made | {"valueInteger": one.valid_reps} | self._annotations(one)

    def _range(self, one: Set) -> Iterator[Json]:
        if not one.reps:
            return
        exercise, quality = exercise_named(one.exercise), self._visit.quality(one)
        joint, calibration = measured_joint(exercise), self._visit.calibration(one)
        figure = mean_range(one.reps, quality, calibration)
        made = self._observation(one, "range", "exam", codes.range_of_motion(joint))
        if site := codes.body_site(joint):
            made["bodySite"] = site
        if not figure.told:
            reason = [{"system": codes.ABSENT, "code": "unknown"}]
            yield made | {"dataAbsentReason": {"coding": reason, "text": NOT_MEASURABLE}}
            return
        parts = [part("Measurement error, one standard deviation", codes.degrees(figure.error))]
        if math.isfinite(figure.visibility):
            parts.append(part("Visibility of the joints", codes.quantity(figure.visibility, "share", "1")))
        for number, rep in enumerate(one.reps, 1):
            each = range_figure(rep, quality, calibration)
            if each.told:
                parts.append(part(f"Repetition {number}", codes.degrees(each.value)))
        words = f"Mean of the repetitions that count; seen from: {figure.view}"
        made |= {"valueQuantity": codes.degrees(figure.value), "component": parts}
        yield made | {"method": codes.concept("Pose estimation from video"), "note": [{"text": words}]}

    def _told(self, one: Set) -> Iterator[Json]:
        """What the patient told: pain and exertion."""
        asked = (("pain", codes.PAIN, one.pain), ("exertion", codes.EXERTION, one.exertion))
        for name, code, value in asked:
            if value is not None:
                made = self._observation(one, name, "survey", code)
                made.pop("device")
                yield made | {"valueQuantity": codes.quantity(value, "score", "{score}")}

    def _observation(self, of: Set | Hold, name: str, kind: str, code: Json) -> Json:
        start, end = (self._info.started_at + timedelta(seconds=each) for each in (of.start, of.end))
        return {
            "resourceType": "Observation",
            "id": str(uuid5(of.id, name)),
            "status": "final",
            "category": codes.category(kind),
            "code": code,
            "subject": link(self._patient),
            "device": link(self._device),
            "effectivePeriod": {"start": moment(start), "end": moment(end)},
        }

    def _annotations(self, one: Set) -> Json:
        reps = {rep.id for rep in one.reps}
        mine = [note for note in self._visit.notes if note.set_id == one.id or note.rep_id in reps]
        told = [
            {
                "authorString": one_line(note.author) or "unknown",
                "time": moment(note.created_at),
                "text": prose(note.text),
            }
            for note in mine
            if prose(note.text)
        ]
        return {"note": told} if told else {}

    def _of_note(self, note: Review) -> Json:
        at = self._info.started_at + timedelta(seconds=note.time_s or 0.0)
        return {
            "resourceType": "Observation",
            "id": str(note.id),
            "status": "final",
            "category": codes.category("exam"),
            "code": codes.NOTE,
            "subject": link(self._patient),
            "effectiveDateTime": moment(at),
            "performer": [{"display": one_line(note.author) or "unknown"}],
            "valueString": prose(note.text),
        }

    def _report(self, observations: list[Json]) -> Json:
        end = self._info.started_at + timedelta(seconds=self._visit.session.duration_s)
        return {
            "resourceType": "DiagnosticReport",
            "id": str(uuid5(self._info.id, "report")),
            "status": "final",
            "code": codes.REPORT,
            "subject": link(self._patient),
            "effectivePeriod": {"start": moment(self._info.started_at), "end": moment(end)},
            "issued": moment(self._now),
            "result": [link(UUID(each["id"])) for each in observations],
            "conclusion": DISCLAIMER,
        }


def _on_visit(note: Review) -> bool:
    return note.set_id is None and note.rep_id is None and bool(prose(note.text))
