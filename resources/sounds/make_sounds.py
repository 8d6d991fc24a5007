"""Makes the app's tones: python resources/sounds/make_sounds.py

Each is one or two soft sine notes with an octave above, faded in and out.
"""

import wave
from pathlib import Path

import numpy as np

RATE = 44_100
NOTES = {
    "tick": [(660.0, 0.09)],
    "go": [(880.0, 0.28)],
    "set": [(660.0, 0.12), (880.0, 0.24)],
    "rest": [(880.0, 0.12), (660.0, 0.12), (880.0, 0.24)],
}
LOUD = 0.35


def note(pitch: float, seconds: float) -> np.ndarray:
    """One note as samples from -1 to 1."""
    time = np.arange(round(RATE * seconds)) / RATE
    fade = np.minimum(1.0, time / 0.008) * np.exp(-3.0 * time / seconds)
    return LOUD * fade * (np.sin(2 * np.pi * pitch * time) + 0.25 * np.sin(4 * np.pi * pitch * time))


def main() -> None:
    """Writes all tones beside this file."""
    for name, notes in NOTES.items():
        samples = np.concatenate([note(*one) for one in notes])
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes((32_767 * samples).astype("<i2").tobytes())


if __name__ == "__main__":
    main()
