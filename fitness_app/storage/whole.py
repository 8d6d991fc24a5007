"""Reads and writes what a session is made of beside its figures: poses, and what was recognised when."""

import base64
import binascii
from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, RowMapping, select

from fitness_app.domain.archive import KeptTrack, Recognised
from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.storage.tables import ModelRow, OpinionRow, PoseTrackRow, RecognitionRow, SetRow
from fitness_app.storage.track_codec import PackedTrack, unpack
from fitness_app.storage.writing import put, put_recognition


def tracks(db: Connection, session_id: UUID) -> Iterator[KeptTrack]:
    """The poses of a session's sets, as they are kept."""
    row = PoseTrackRow
    query = select(row.__table__).join(SetRow, SetRow.id == row.set_id).where(SetRow.session_id == session_id)
    for each in db.execute(query.order_by(SetRow.started_s)).mappings():
        text = base64.b64encode(each["data"]).decode("ascii")
        yield KeptTrack(each["set_id"], each["codec"], each["frames"], each["width"], each["height"], text)


def put_tracks(db: Connection, kept: Iterable[KeptTrack]) -> None:
    """Writes poses where their set has none yet. Raises UserError where one of them is damaged."""
    for each in kept:
        try:
            data = base64.b64decode(each.data, validate=True)
            unpack(PackedTrack(each.codec, each.frames, (each.width, each.height), data))
        except (ValueError, binascii.Error) as error:
            raise UserError("The poses of a set are damaged ({0}): export them once more.", error) from error
        values = {"codec": each.codec, "frames": each.frames, "width": each.width, "height": each.height}
        put(db, PoseTrackRow, {"set_id": each.set_id, "data": data} | values)


def recognised(db: Connection, session_id: UUID) -> Recognised:
    """What was recognised in a session, with the opinion of each model."""
    row = RecognitionRow
    mine = row.session_id == session_id
    opinions = _opinions(db, session_id)
    query = select(row.id, row.time_s, row.label, row.confidence, row.guess).where(mine).order_by(row.time_s)
    found = (
        Recognition(time, label, confidence, guess, *opinions.get(key, (None, None)))
        for key, time, label, confidence, guess in db.execute(query)
    )
    return Recognised(session_id, tuple(found))


def _opinions(db: Connection, session_id: UUID) -> dict[int, tuple[Opinion | None, Opinion | None]]:
    model = (ModelRow.name.label("model"), ModelRow.sha256)
    query = select(OpinionRow.__table__, *model).join(ModelRow, ModelRow.id == OpinionRow.model_id)
    query = query.join(RecognitionRow, RecognitionRow.id == OpinionRow.recognition_id)
    found: dict[int, dict[str, Opinion]] = {}
    for each in db.execute(query.where(RecognitionRow.session_id == session_id)).mappings():
        found.setdefault(each["recognition_id"], {})[each["role"]] = _opinion(each)
    return {key: (each.get("skeleton"), each.get("video")) for key, each in found.items()}


def _opinion(row: RowMapping) -> Opinion:
    kept: dict[str, Any] = {name: row[name] for name in ("label", "confidence", "time_s", "weight")}
    kept["device"], _, kept["runtime"] = row["device"].partition("/")
    model = ModelId(row["model"], row["sha256"])
    attention = tuple(row["attention"] or ())
    return Opinion(probabilities=row["probabilities"], model=model, attention=attention, **kept)


def put_recognised(db: Connection, kept: Recognised) -> None:
    """Writes what was recognised in a session, where it is not there yet."""
    for each in kept.recognitions:
        put_recognition(db, kept.session_id, each)
