# SPDX-License-Identifier: Apache-2.0
import socket
import threading
from contextlib import suppress
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from lumbar.core.kernel.errors import InputError
from lumbar.pose.decoding import LONGEST_SIDE, opened
from tests.pose.conftest import plain
from tests.support.clips import shown_turned_right, write_clip

UNEVEN_S = (0.0, 0.04, 0.2, 0.21, 1.5, 2.0)


def shades(count: int) -> list[int]:
    return [20 + 200 * place // count for place in range(count)]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    pictures = [plain(shade) for shade in shades(len(UNEVEN_S))]
    return write_clip(tmp_path / "clip.mp4", pictures, UNEVEN_S)


def fault_of(path: Path) -> str:
    with pytest.raises(InputError) as raised, opened(path) as read:
        list(read.shots)
    return str(raised.value).removeprefix(f"{path}: expected ")


def test_pictures_have_the_times_that_the_video_gives_them(clip: Path) -> None:
    with opened(clip) as read:
        assert (read.width, read.height, read.about) == (64, 48, len(UNEVEN_S))
        shots = list(read.shots)
    assert [round(each.t_s, 4) for each in shots] == list(UNEVEN_S)
    assert [int(each.picture.mean()) for each in shots] == pytest.approx(
        shades(len(UNEVEN_S)), abs=3
    )


def test_times_count_from_the_first_picture(tmp_path: Path) -> None:
    late = write_clip(tmp_path / "late.mkv", [plain(9), plain(200)], (3.0, 3.5))
    with opened(late) as read:
        assert [round(each.t_s, 3) for each in read.shots] == [0.0, 0.5]


def test_video_that_does_not_say_how_long_it_is_is_read(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "clip.webm", [plain(9), plain(200)], (0.0, 0.5), "libvpx")
    with opened(path) as read:
        assert read.about is None
        assert [each.t_s for each in read.shots] == [0.0, 0.5]


def test_video_of_a_phone_is_shown_upright(tmp_path: Path) -> None:
    lying = plain(0)
    lying[:, :16] = 255  # the sensor's left edge is the top of what is to be seen
    path = shown_turned_right(write_clip(tmp_path / "phone.mp4", [lying], (0.0,)))
    with opened(path) as read:
        assert (read.width, read.height) == (48, 64)
        picture = next(read.shots).picture
    assert picture.shape == (64, 48, 3)
    assert (int(picture[:12].mean()), int(picture[-12:].mean())) == (255, 0)


def test_pixels_that_are_not_square_are_made_square(tmp_path: Path) -> None:
    path = tmp_path / "wide.mkv"
    with av.open(path, "w") as container:
        stream = container.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        stream.codec_context.sample_aspect_ratio = Fraction(3, 2)
        container.mux(stream.encode(av.VideoFrame.from_ndarray(plain(9), format="rgb24")))
        container.mux(stream.encode(None))
    with opened(path) as read:
        assert (read.width, read.height) == (96, 48)
        assert next(read.shots).picture.shape == (48, 96, 3)


def test_large_pictures_are_made_smaller_and_their_size_is_still_told(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "large.mp4", [plain(9, 2560, 1440)], (0.0,))
    with opened(path) as read:
        assert (read.width, read.height) == (2560, 1440)
        assert next(read.shots).picture.shape == (LONGEST_SIDE * 9 // 16, LONGEST_SIDE, 3)


def test_file_that_is_no_video_is_named_with_what_was_expected(tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("This is not a video.\n" * 200)
    assert fault_of(path) == (
        "a video, such as .mp4, .mov or .webm, "
        "found something else, or a video that was cut off or never finished"
    )


def test_empty_file_is_no_video(tmp_path: Path) -> None:
    path = tmp_path / "empty.mp4"
    path.touch()
    assert fault_of(path).startswith("a video, such as .mp4, .mov or .webm, found ")


def test_name_that_looks_like_an_address_is_that_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_clip(tmp_path / "clip.mp4", [plain(9)], (0.0,)).rename(tmp_path / "http:clip.mp4")
    monkeypatch.chdir(tmp_path)
    with opened(Path("http:clip.mp4")) as read:
        assert len(list(read.shots)) == 1


def test_playlist_that_names_an_address_opens_no_connection(tmp_path: Path) -> None:
    asked: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.5)

        def answer() -> None:
            with suppress(TimeoutError):
                server.accept()[0].close()
                asked.append("a connection")

        listening = threading.Thread(target=answer)
        listening.start()
        path = tmp_path / "list.m3u8"
        address = f"http://127.0.0.1:{server.getsockname()[1]}/a.ts"
        head = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,"
        path.write_text(f"{head}\n{address}\n#EXT-X-ENDLIST\n")
        assert "found " in fault_of(path)
        listening.join()
    assert asked == []


def test_file_that_is_missing_or_a_folder_is_named(tmp_path: Path) -> None:
    gone = tmp_path / "gone.mp4"
    assert fault_of(gone) == "a file that can be read, found no such file or directory"
    assert fault_of(tmp_path) == "a file that can be read, found is a directory"


def test_sound_alone_is_no_video(tmp_path: Path) -> None:
    path = tmp_path / "sound.mkv"
    with av.open(path, "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000)
        silence = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), "s16", "mono")
        silence.sample_rate = 8000
        container.mux(stream.encode(silence))
    assert fault_of(path) == "a video, such as .mp4, .mov or .webm, found a file without pictures"


def test_video_that_was_cut_off_before_it_was_finished_is_refused(clip: Path) -> None:
    content = clip.read_bytes()
    clip.write_bytes(content[: content.index(b"moov")])
    assert fault_of(clip).endswith("or a video that was cut off or never finished")


def test_video_whose_end_is_missing_is_refused(tmp_path: Path) -> None:
    noise = np.random.default_rng(1)
    pictures = [noise.integers(0, 255, (48, 64, 3), np.uint8) for _ in range(90)]
    path = write_clip(tmp_path / "long.mp4", pictures, [place / 30 for place in range(90)])
    with (
        av.open(path) as source,
        av.open(tmp_path / "front.mp4", "w", options={"movflags": "faststart"}) as target,
    ):
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    content = (tmp_path / "front.mp4").read_bytes()
    path.write_bytes(content[: len(content) // 2])
    assert fault_of(path).startswith("a video ")


def test_pictures_without_times_are_refused(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "raw.h264", [plain(9), plain(99)], (0.0, 0.5))
    assert fault_of(path) == (
        "a video that says when each picture was taken, found pictures without times"
    )
