"""The exercises that the coach knows: to add one, add one entry."""

from collections.abc import Mapping
from difflib import get_close_matches

from fitness_app.domain import form_rules as rules
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.signals import Angle, Gap, Height, Lift

KNEE = Angle("hip", "knee", "ankle")
HIP = Angle("shoulder", "hip", "knee")
ELBOW = Angle("shoulder", "elbow", "wrist")
SHOULDER = Angle("hip", "shoulder", "elbow")
ARM = Angle("hip", "shoulder", "wrist")
ANKLE = Angle("knee", "ankle", "toe")

UPRIGHT = (20.0, 90.0)
LYING = (-60.0, 50.0)

_ALL = (
    Exercise(
        "squat",
        "Squat",
        (KNEE, Height("hip")),
        usual_range=(70, 120),
        least_range=35,
        trunk=UPRIGHT,
        view="side",
        needs=("hip", "knee"),
        pelvis=(0.25, 9.0),
        muscles=("quadriceps", "glutes"),
        rules=(
            rules.DRIFT,
            rules.SHALLOW_SQUAT,
            rules.HALF,
            rules.FAST,
            rules.KNEES_INWARD,
            rules.UNEVEN_LEGS,
        ),
        stand="Stand side-on to the camera with your whole body in the picture.",
    ),
    Exercise(
        "push_up",
        "Push-up",
        (ELBOW, Height("shoulder")),
        usual_range=(60, 110),
        least_range=24,
        trunk=(-70, 45),
        view="side",
        needs=("shoulder", "elbow"),
        pelvis=(-9.0, 1.35),
        hands=(0.35, 9.0),
        muscles=("chest", "triceps", "front shoulders"),
        rules=(
            rules.PUSH_UP_SHAPE,
            rules.HIPS_SAG,
            rules.HIPS_HIGH,
            rules.SHALLOW_PRESS,
            rules.HALF,
            rules.FAST,
            rules.UNEVEN_ARMS,
        ),
        stand="Set the camera low at your side so that it sees you from head to feet.",
    ),
    Exercise(
        "pull_up",
        "Pull-up",
        (ELBOW, Height("shoulder", -1.0)),
        effort="out",
        usual_range=(70, 130),
        least_range=27,
        needs=("shoulder", "elbow"),
        hands=(-9.0, 0.1),
        muscles=("upper back", "biceps"),
        least_s=0.5,
        rules=(rules.HALF, rules.FAST, rules.UNEVEN_ARMS),
        stand="Set the camera in front of or behind the bar so that it sees bar and hips.",
    ),
    Exercise(
        "sit_up",
        "Sit-up",
        (HIP,),
        effort="out",
        usual_range=(50, 90),
        least_range=24,
        view="side",
        pelvis=(-9.0, 1.0),
        muscles=("abdominals", "hip flexors"),
        rules=(rules.HALF, rules.FAST),
        stand="Lie side-on to the camera with head and feet in the picture.",
    ),
    Exercise(
        "jumping_jack",
        "Jumping jack",
        (ARM,),
        turn="high",
        effort="out",
        usual_range=(90, 150),
        least_range=50,
        least_s=0.25,
        trunk=UPRIGHT,
        view="front",
        muscles=("shoulders", "calves", "hips"),
        rules=(rules.HALF, rules.DRIFT),
        stand="Face the camera with room above your hands and beside your feet.",
    ),
    Exercise(
        "lunge",
        "Lunge",
        (KNEE,),
        usual_range=(60, 100),
        least_range=30,
        trunk=UPRIGHT,
        view="side",
        pelvis=(0.25, 9.0),
        muscles=("quadriceps", "glutes"),
        rules=(rules.KNEE_PAST_TOES, rules.SHALLOW_SQUAT, rules.HALF),
        stand="Stand side-on to the camera with room for a long step.",
    ),
    Exercise(
        "bicep_curl",
        "Biceps curl",
        (ELBOW,),
        effort="out",
        usual_range=(90, 130),
        least_range=45,
        limbs="each",
        trunk=UPRIGHT,
        view="any",
        muscles=("biceps",),
        rules=(rules.DRIFT, rules.LEAN_BACK, rules.ELBOW_DRIFT, rules.HALF, rules.FAST),
        stand="Stand half side-on to the camera with your arms in the picture.",
    ),
    Exercise(
        "shoulder_press",
        "Shoulder press",
        (ELBOW, ARM),
        turn="high",
        effort="out",
        usual_range=(60, 110),
        least_range=35,
        trunk=(40, 90),
        view="front",
        muscles=("shoulders", "triceps"),
        rules=(rules.DRIFT, rules.LEAN_BACK, rules.HALF, rules.UNEVEN_ARMS),
        stand="Face the camera with room above your hands.",
    ),
    Exercise(
        "plank",
        "Plank",
        (HIP,),
        usual_range=(150, 180),
        trunk=(-45, 45),
        view="side",
        hold=True,
        muscles=("abdominals", "back"),
        rules=(rules.HIPS_SAG, rules.HIPS_HIGH),
        stand="Set the camera low at your side so that it sees you from head to feet.",
    ),
    Exercise(
        "side_plank",
        "Side plank",
        (HIP,),
        usual_range=(150, 180),
        trunk=(-10, 60),
        view="front",
        hold=True,
        muscles=("side abdominals",),
        stand="Face the camera, lying on your side, with head and feet in the picture.",
    ),
    Exercise(
        "wall_sit",
        "Wall sit",
        (KNEE,),
        usual_range=(60, 120),
        trunk=(50, 90),
        view="side",
        hold=True,
        muscles=("quadriceps",),
        stand="Sit against the wall side-on to the camera.",
    ),
    Exercise(
        "single_leg_stand",
        "Single-leg stand",
        (Lift("ankle"),),
        usual_range=(15, 200),
        trunk=(50, 90),
        view="front",
        hold=True,
        muscles=("hips", "ankles"),
        stand="Face the camera with your whole body in the picture.",
    ),
    Exercise(
        "dip",
        "Dip",
        (ELBOW, Height("shoulder")),
        usual_range=(50, 100),
        least_range=25,
        trunk=UPRIGHT,
        view="side",
        hands=(0.3, 9.0),
        muscles=("triceps", "chest"),
        rules=(rules.SHALLOW_PRESS, rules.HALF, rules.FAST),
        stand="Set the camera at your side so that it sees shoulders, elbows and hands.",
    ),
    Exercise(
        "bench_press",
        "Bench press",
        (ELBOW, Height("wrist")),
        usual_range=(60, 110),
        least_range=24,
        trunk=LYING,
        view="any",
        needs=("elbow", "wrist"),
        pelvis=(-9.0, 1.2),
        hands=(-9.0, 0.1),
        muscles=("chest", "triceps"),
        rules=(rules.HALF, rules.FAST, rules.UNEVEN_ARMS),
        stand="Set the camera beside or behind the bench at the height of the bar.",
    ),
    Exercise(
        "clean_and_jerk",
        "Clean and jerk",
        (ARM,),
        turn="high",
        effort="out",
        usual_range=(120, 170),
        least_range=90,
        least_s=1.5,
        view="any",
        muscles=("legs", "back", "shoulders"),
        stand="Face the camera from a few steps away with room above the bar.",
    ),
    Exercise(
        "jump_rope",
        "Jump rope",
        (Height("hip"),),
        turn="high",
        effort="out",
        usual_range=(5, 30),
        least_range=4,
        least_s=0.2,
        trunk=UPRIGHT,
        range_of=KNEE,
        muscles=("calves",),
        stand="Face the camera with your whole body in the picture.",
    ),
    Exercise(
        "sit_to_stand",
        "Sit to stand",
        (KNEE, HIP),
        turn="high",
        effort="out",
        usual_range=(70, 110),
        least_range=40,
        trunk=UPRIGHT,
        view="side",
        muscles=("quadriceps", "glutes"),
        stand="Put the chair side-on to the camera and sit with both feet on the floor.",
    ),
    Exercise(
        "arm_circles",
        "Arm circles",
        (ARM,),
        turn="high",
        effort="out",
        usual_range=(60, 160),
        least_range=40,
        trunk=UPRIGHT,
        view="front",
        muscles=("shoulders",),
        stand="Face the camera with room for both arms.",
    ),
    Exercise(
        "elbow_to_knee",
        "Elbow to knee",
        (Gap("elbow", "knee", crossed=True),),
        effort="out",
        usual_range=(60, 150),
        least_range=45,
        limbs="each",
        trunk=UPRIGHT,
        view="front",
        range_of=HIP,
        muscles=("abdominals", "hip flexors"),
        stand="Face the camera with your whole body in the picture.",
    ),
    Exercise(
        "lateral_raise",
        "Lateral raise",
        (SHOULDER,),
        turn="high",
        effort="out",
        usual_range=(60, 90),
        least_range=35,
        trunk=UPRIGHT,
        view="front",
        muscles=("side shoulders",),
        rules=(rules.LEAN_BACK, rules.HALF, rules.FAST),
        stand="Face the camera with room for both arms.",
    ),
    Exercise(
        "front_raise",
        "Front raise",
        (SHOULDER,),
        turn="high",
        effort="out",
        usual_range=(60, 90),
        least_range=35,
        limbs="each",
        trunk=UPRIGHT,
        view="side",
        muscles=("front shoulders",),
        rules=(rules.LEAN_BACK, rules.HALF, rules.FAST),
        stand="Stand side-on to the camera with room in front of you.",
    ),
    Exercise(
        "calf_raise",
        "Calf raise",
        (Height("hip"),),
        turn="high",
        effort="out",
        usual_range=(8, 20),
        least_range=6,
        trunk=UPRIGHT,
        view="side",
        range_of=ANKLE,
        muscles=("calves",),
        stand="Stand side-on to the camera with your feet in the picture.",
    ),
    Exercise(
        "glute_bridge",
        "Glute bridge",
        (HIP,),
        turn="high",
        effort="out",
        usual_range=(30, 60),
        least_range=20,
        trunk=LYING,
        view="side",
        pelvis=(-9.0, 0.8),
        muscles=("glutes", "hamstrings"),
        stand="Lie side-on to the camera with head and feet in the picture.",
    ),
    Exercise(
        "bird_dog",
        "Bird dog",
        (HIP,),
        turn="high",
        effort="out",
        usual_range=(50, 90),
        least_range=30,
        limbs="each",
        trunk=(-40, 45),
        view="side",
        muscles=("back", "glutes"),
        stand="Kneel on hands and knees side-on to the camera.",
    ),
    Exercise(
        "deadlift",
        "Deadlift",
        (HIP,),
        turn="high",
        effort="out",
        usual_range=(60, 110),
        least_range=35,
        view="side",
        muscles=("glutes", "hamstrings", "back"),
        rules=(rules.HALF, rules.FAST),
        stand="Stand side-on to the camera with your whole body in the picture.",
    ),
    Exercise(
        "row",
        "Bent-over row",
        (ELBOW,),
        effort="out",
        usual_range=(60, 110),
        least_range=30,
        trunk=(-20, 70),
        view="side",
        muscles=("upper back", "biceps"),
        rules=(rules.HALF, rules.FAST),
        stand="Stand bent over, side-on to the camera.",
    ),
)

EXERCISES: Mapping[str, Exercise] = {exercise.name: exercise for exercise in _ALL}


def own_exercise(name: str) -> Exercise:
    """An exercise that the user made up: it is counted by whatever movement comes back to where it began."""
    return Exercise(name, name.replace("_", " ").capitalize(), drives=(), rules=())


def exercise_named(name: str) -> Exercise:
    """The entry of the table, or an exercise of the user's own."""
    return EXERCISES.get(name) or own_exercise(name)


MISSPELT = 0.8
"""A name that is so like one of the table is that one misspelt: difflib's ratio."""


def exercise_meant(words: str) -> Exercise:
    """The exercise that a person means: "Push-up" and "push up" are push_up; another name is an own exercise.

    Raises UserError where the name is empty, or so like one of the table that it is a slip.
    """
    name = "_".join(words.lower().replace("-", " ").replace("_", " ").split())
    if not name:
        raise UserError("An exercise needs a name: give one of the table, or a name of your own.")
    known = {_joined(each): EXERCISES[each] for each in EXERCISES}
    if _joined(name) in known:
        return known[_joined(name)]
    if near := get_close_matches(name, EXERCISES, 1, MISSPELT):
        raise UserError(
            "There is no exercise “{0}”: did you mean {1}? An exercise of your own needs a name "
            "that is less like it.",
            words,
            near[0],
        )
    return own_exercise(name)


def _joined(name: str) -> str:
    """What a name is told by: one word, in the plural or not."""
    return name.replace("_", "").removesuffix("s")
