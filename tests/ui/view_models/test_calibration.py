"""A goniometer's positions are offered, read and told."""

from consultations import Made, sheet_of

from fitness_app.domain.goniometer import Positions
from fitness_app.domain.person import Calibration
from fitness_app.ui.view_models import calibration

GAUGE = Calibration("Ada", "knee", (170.0, 70.0), (0.0, 110.0), "Dr. Who")


def test_joints_of_the_visit_are_offered_first() -> None:
    assert next(iter(calibration.offered(sheet_of("Ada", 0, Made(exercise="bicep_curl"))))) == "elbow"
    assert set(calibration.offered(sheet_of("Ada", 0))) == {"knee", "hip", "elbow", "shoulder", "ankle"}


def test_what_is_kept_of_a_joint_is_told_with_who_measured_it() -> None:
    assert calibration.kept_words([], "knee").startswith("Not calibrated")
    told = calibration.kept_words([GAUGE], "knee")
    assert told.startswith("170° → 0°, 70° → 110°; 1° seen is 1.10° on the goniometer. By Dr. Who, ")
    assert calibration.kept_words([GAUGE], "elbow").startswith("Not calibrated")
    assert calibration.missing(Positions((170.0, 70.0), (0.0, 110.0))) == ""


def test_the_angle_at_the_cursor_is_read_only_where_someone_is() -> None:
    sheet = sheet_of("Ada", 0)
    one = sheet.session.sets[0]
    bent, straight = (calibration.seen_now(sheet, "knee", at) for at in (one.reps[0].peak, one.reps[0].start))
    assert bent < 100 < 140 < straight
    assert calibration.now_words(calibration.seen_now(sheet, "knee", 99.0)) == (
        "The camera sees no one at the cursor."
    )
    assert calibration.now_words(82.4) == "At the cursor the camera sees 82°."
