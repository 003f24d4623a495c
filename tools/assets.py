# SPDX-License-Identifier: Apache-2.0
"""Copies what the pages need from the installed npm packages, with each licence beside it.

`npm ci` has checked every package against the hash in `package-lock.json`; this script decides
which of their files become part of the application. Nothing here is fetched when Lumbar runs.
"""

import hashlib
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tools.print_fonts import Screen, make_print_fonts

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ROOT / "node_modules"
VENDOR = ROOT / "src" / "lumbar" / "web" / "static" / "vendor"
PRINT_FONTS = ROOT / "src" / "lumbar" / "reports" / "fonts"
MANIFEST = VENDOR / "MANIFEST.json"

HTMX = "htmx.org"
ATKINSON = "@fontsource-variable/atkinson-hyperlegible-next"
PUBLIC_SANS = "@fontsource-variable/public-sans"

DIGITS = "U+0030-0039"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One file that the application takes from a package.

    `unicodes` cuts a font down to those characters; without it the file is taken as it is.
    """

    package: str
    source: str
    target: str
    unicodes: str | None = None


COPIES = (
    Copy(package=HTMX, source="dist/htmx.min.js", target="htmx.min.js"),
    Copy(package=HTMX, source="LICENSE", target="htmx.LICENSE.txt"),
    Copy(
        package=ATKINSON,
        source="files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
        target="fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    ),
    Copy(
        package=ATKINSON,
        source="files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
        target="fonts/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
    ),
    Copy(package=ATKINSON, source="LICENSE", target="fonts/atkinson-hyperlegible-next.OFL.txt"),
    Copy(
        package=PUBLIC_SANS,
        source="files/public-sans-latin-wght-normal.woff2",
        target="fonts/public-sans-digits-wght-normal.woff2",
        unicodes=DIGITS,
    ),
    Copy(package=PUBLIC_SANS, source="LICENSE", target="fonts/public-sans.OFL.txt"),
)


def make(copy: Copy, folder: Path) -> Path:
    """Write one file into `folder` and give its path.

    Raises:
        FileNotFoundError: the package is not installed, or no longer holds the file.
        subprocess.CalledProcessError: the font could not be cut.
    """
    source = PACKAGES / copy.package / copy.source
    target = folder / copy.target
    target.parent.mkdir(parents=True, exist_ok=True)
    if copy.unicodes is None:
        shutil.copyfile(source, target)
    else:
        cut_font(source, target, copy.unicodes)
    return target


def cut_font(source: Path, target: Path, unicodes: str) -> None:
    """Keep only `unicodes` of a font, with its weight axis, as a woff2 file."""
    subprocess.run(
        [
            sys.executable,
            *("-m", "fontTools.subset", str(source)),
            f"--unicodes={unicodes}",
            f"--output-file={target}",
            "--flavor=woff2",
            "--layout-features+=tnum",
            "--no-recalc-timestamp",
        ],
        check=True,
    )


def make_fonts_of_print() -> None:
    """Make the fonts of printed pages from those of the screen, with the licences of both."""
    if PRINT_FONTS.exists():
        shutil.rmtree(PRINT_FONTS)
    letters = PACKAGES / ATKINSON / "files" / "atkinson-hyperlegible-next-latin-wght-normal.woff2"
    further = letters.with_name("atkinson-hyperlegible-next-latin-ext-wght-normal.woff2")
    digits = PACKAGES / PUBLIC_SANS / "files" / "public-sans-latin-wght-normal.woff2"
    make_print_fonts(Screen(letters=(letters, further), digits=digits), PRINT_FONTS)
    for package, name in ((ATKINSON, "atkinson-hyperlegible-next"), (PUBLIC_SANS, "public-sans")):
        shutil.copyfile(PACKAGES / package / "LICENSE", PRINT_FONTS / f"{name}.OFL.txt")


def version_of(package: str) -> str:
    """Give the installed version of a package."""
    described = json.loads((PACKAGES / package / "package.json").read_text(encoding="utf-8"))
    return str(described["version"])


def main() -> int:
    """Make the vendor folder anew; its manifest is written last and so marks a finished run."""
    make_fonts_of_print()
    if VENDOR.exists():
        shutil.rmtree(VENDOR)
    entries = []
    for copy in COPIES:
        target = make(copy, VENDOR)
        entries.append(
            {
                "file": copy.target,
                "from": f"{copy.package}@{version_of(copy.package)}",
                "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
            },
        )
    MANIFEST.write_text(json.dumps(entries, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
