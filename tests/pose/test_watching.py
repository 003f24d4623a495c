# SPDX-License-Identifier: Apache-2.0
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lumbar.pose.following import GOOD, sureness
from lumbar.pose.pictures import Sighting
from lumbar.pose.watching import watch
from tests.pose.conftest import MOMENTS_S
from tests.support.clips import HIGH, WIDE

LUMBAR = Path(sys.executable).with_name("lumbar")


@pytest.mark.usefixtures("model")
def test_drawn_person_is_followed_through_a_video(bridge_clip: Path) -> None:
    with watch(bridge_clip) as watching:
        assert (watching.width, watching.height) == (WIDE, HIGH)
        assert watching.about == len(MOMENTS_S)
        frames = [each.frame for each in watching.frames]
    assert tuple(round(each.t_s, 4) for each in frames) == MOMENTS_S
    hips = [each.image[24][1] for each in frames if each.image and each.image[24]]
    assert len(hips) == len(MOMENTS_S)
    assert max(hips) - min(hips) > 0.05  # they rise
    with watch(bridge_clip) as watching:
        assert [each.frame for each in watching.frames] == frames  # the same every time
    last = frames[-1]
    assert last.world is not None
    whole = [tuple(point for point in each if point) for each in (last.image or (), last.world)]
    assert sureness(Sighting(image=whole[0], world=whole[1])) > GOOD


@pytest.mark.usefixtures("model")
def test_video_that_is_left_early_leaves_no_thread(bridge_clip: Path) -> None:
    with watch(bridge_clip) as watching:
        next(watching.frames)
        assert len(ours()) == 2
    assert ours() == []


def ours() -> list[str]:
    """The threads that decode and look; mediapipe has its own."""
    return [each.name for each in threading.enumerate() if "_make" in each.name]


@pytest.mark.usefixtures("model")
def test_video_is_watched_without_any_network(bridge_clip: Path, tmp_path: Path) -> None:
    apart = shutil.which("unshare")
    if apart is None or subprocess.run([apart, "-rn", "true"], check=False).returncode:
        pytest.skip("no network namespace can be made here")
    recording = tmp_path / "rec.jsonl"
    done = subprocess.run(
        [apart, "-rn", LUMBAR, "pose", bridge_clip, "-o", recording],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert len(recording.read_text(encoding="utf-8").splitlines()) == 1 + len(MOMENTS_S)


@pytest.mark.usefixtures("model")
def test_no_connection_is_even_tried(bridge_clip: Path, tmp_path: Path) -> None:
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("no strace here, which would see a connection that is tried")
    calls = tmp_path / "calls"
    subprocess.run(
        [
            *(strace, "-f", "--seccomp-bpf", "-e", "trace=socket,connect,sendto", "-o", calls),
            *(LUMBAR, "pose", bridge_clip, "-o", tmp_path / "rec.jsonl"),
        ],
        check=True,
    )
    lines = calls.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if "AF_INET" in line or "AF_UNIX" in line] == []
    assert [line for line in lines if "exited with 0" in line] != []


@pytest.mark.usefixtures("model")
def test_library_of_the_system_that_is_missing_is_named_with_what_to_do(
    bridge_clip: Path, tmp_path: Path
) -> None:
    apart = shutil.which("unshare")
    loaded = Path("/proc/self/maps").read_text(encoding="utf-8").split()
    library = next((each for each in loaded if "/libEGL.so" in each), None)
    broken = tmp_path / "broken"
    broken.touch()
    hide = f"mount --bind {broken} {library} && exec {LUMBAR} pose {bridge_clip} -o {tmp_path}/rec"
    if apart is None or subprocess.run([apart, "-rm", "true"], check=False).returncode:
        pytest.skip("no mount namespace can be made here")
    done = subprocess.run(
        [apart, "-rm", "sh", "-c", hide], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "the landmark model needs a library of the system (" in done.stderr
    assert done.stderr.endswith("sudo apt-get install libegl1 libgles2\n")
    assert list(tmp_path.iterdir()) == [broken]
