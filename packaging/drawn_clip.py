"""A short video of a drawn person who trains, for trying the app where no real clip is at hand.

python packaging/drawn_clip.py OUTPUT.avi
"""

import sys
from pathlib import Path

import cv2

from fitness_app import assembly
from fitness_app.vision import mannequin, pose_track

SIZE = (640, 480)


def draw(output: Path) -> int:
    """Draws the bundled recording into a video; gives the number of pictures."""
    track = pose_track.load(assembly.demo_recording())
    rate = (len(track) - 1) / float(track.time_s[-1] - track.time_s[0])
    writer = cv2.VideoWriter(str(output), cv2.VideoWriter.fourcc(*"MJPG"), rate, SIZE)
    for pose in track:
        writer.write(mannequin.draw(pose, SIZE))
    writer.release()
    return len(track)


if __name__ == "__main__":
    print(f"{sys.argv[1]}: {draw(Path(sys.argv[1]))} pictures")
