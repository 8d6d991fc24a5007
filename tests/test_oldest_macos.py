"""The macOS that the app asks for is the one that its packages ask for."""

import pytest
from recipes import ROOT, script

oldest = script("oldest_macos").oldest
PURE = "Wheel-Version: 1.0\nTag: py3-none-any\n"


def wheel(*platforms: str) -> str:
    return "Wheel-Version: 1.0\nRoot-Is-Purelib: false\n" + "".join(
        f"Tag: cp312-cp312-{one}\n" for one in platforms
    )


@pytest.mark.parametrize(
    ("wheels", "wanted"),
    [
        ([PURE, wheel("macosx_13_0_universal2"), wheel("macosx_14_0_arm64")], "14.0"),
        ([wheel("macosx_14_4_arm64"), wheel("macosx_14_0_arm64"), PURE], "14.4"),
        ([wheel("macosx_9_0_arm64"), wheel("macosx_10_13_universal2")], "11.0"),
    ],
)
def test_asks_for_the_newest_macos_that_any_package_asks_for(wheels: list[str], wanted: str) -> None:
    assert oldest(wheels, "arm64") == wanted


def test_a_wheel_for_several_systems_asks_for_the_oldest_of_them() -> None:
    assert oldest([wheel("macosx_15_0_arm64", "macosx_12_3_arm64")], "arm64") == "12.3"


def test_what_a_wheel_says_of_another_machine_counts_nothing() -> None:
    assert oldest([wheel("macosx_10_15_x86_64", "macosx_12_0_arm64")], "arm64") == "12.0"
    assert oldest([wheel("macosx_15_0_arm64", "macosx_13_0_x86_64")], "x86_64") == "13.0"


def test_lines_may_end_as_windows_ends_them() -> None:
    assert oldest([wheel("macosx_14_0_arm64").replace("\n", "\r\n")], "arm64") == "14.0"


def test_the_app_tells_macos_so() -> None:
    spec = (ROOT / "packaging" / "fitness-app.spec").read_text("utf-8")
    assert '"LSMinimumSystemVersion": oldest_macos.of_this_environment(),' in spec
