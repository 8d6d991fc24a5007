"""Builds a pose landmarker bundle (.task) out of MediaPipe's two BlazePose networks.

A bundle is an uncompressed zip of `pose_detector.tflite` and `pose_landmarks_detector.tflite`. The second
needs TFLite metadata that says how a picture becomes its input; the detector's input needs none.
Schema: https://www.tensorflow.org/lite/models/convert/metadata.
"""

import zipfile
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from fitness_app.vision.lean import lean

DETECTOR = "pose_detector.tflite"
LANDMARKS = "pose_landmarks_detector.tflite"

_ALIGNMENT = 64
_LOCAL_HEADER = 30
_PADDING_FIELD = 0xD935  # the extra field that Android's zipalign pads with


def is_bundle(path: Path) -> bool:
    """Whether the file holds both networks, undamaged."""
    try:
        with zipfile.ZipFile(path) as bundle:
            return {DETECTOR, LANDMARKS} <= set(bundle.namelist()) and bundle.testzip() is None
    except (OSError, RuntimeError, zlib.error, zipfile.BadZipFile):
        return False


def write_bundle(detector: bytes, landmarks: bytes, target: Path) -> None:
    """Writes the bundle of both networks; the same networks give the same bytes.

    Raises OSError when `target` cannot be written.
    """
    with target.open("wb") as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as bundle:
        for name, network in ((DETECTOR, detector), (LANDMARKS, with_metadata(landmarks))):
            entry = zipfile.ZipInfo(name)
            entry.extra = _padding(file.tell() + _LOCAL_HEADER + len(name))
            bundle.writestr(entry, network)


def _padding(position: int) -> bytes:
    """An extra field after which data starts on a boundary: TFLite then maps weights without a copy."""
    size = -(position + 4) % _ALIGNMENT
    return _PADDING_FIELD.to_bytes(2, "little") + size.to_bytes(2, "little") + bytes(size)


def with_metadata(network: bytes) -> bytes:
    """The landmark network with the metadata that MediaPipe Tasks asks for: RGB, mean 0, deviation 255."""
    import flatbuffers  # noqa: PLC0415 -- slow import, seldom needed

    with lean():
        from mediapipe.tasks.metadata import schema_py_generated as schema  # noqa: PLC0415 -- slow import

    model = schema.ModelT.InitFromPackedBuf(network, 0)
    note = schema.MetadataT()
    note.name = "TFLITE_METADATA"
    note.buffer = len(model.buffers)
    model.metadata = [*(model.metadata or []), note]
    content = schema.BufferT()
    content.data = np.frombuffer(_metadata(len(model.subgraphs[0].outputs)), np.uint8)
    model.buffers.append(content)
    builder = flatbuffers.Builder(len(network) + 4096)
    builder.Finish(model.Pack(builder), b"TFL3")
    return bytes(builder.Output())


def _metadata(outputs: int) -> bytes:
    import flatbuffers  # noqa: PLC0415 -- slow import, seldom needed

    with lean():
        from mediapipe.tasks.metadata import metadata_schema_py_generated as schema  # noqa: PLC0415 -- slow import

    graph = schema.SubGraphMetadataT()
    graph.inputTensorMetadata = [_picture_input(schema)]
    graph.outputTensorMetadata = [schema.TensorMetadataT() for _ in range(outputs)]
    model = schema.ModelMetadataT()
    model.subgraphMetadata = [graph]
    builder = flatbuffers.Builder(0)
    builder.Finish(model.Pack(builder), b"M001")
    return bytes(builder.Output())


def _picture_input(schema: Any) -> Any:
    scaling = schema.NormalizationOptionsT()
    scaling.mean, scaling.std = [0.0], [255.0]
    step = schema.ProcessUnitT()
    step.optionsType = schema.ProcessUnitOptions.NormalizationOptions
    step.options = scaling
    picture = schema.ImagePropertiesT()
    picture.colorSpace = schema.ColorSpaceType.RGB
    content = schema.ContentT()
    content.contentPropertiesType = schema.ContentProperties.ImageProperties
    content.contentProperties = picture
    tensor = schema.TensorMetadataT()
    tensor.content, tensor.processUnits = content, [step]
    return tensor
