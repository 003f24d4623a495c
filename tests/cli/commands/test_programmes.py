# SPDX-License-Identifier: Apache-2.0
from tests.cli.conftest import Run

IDS = [
    "reverse-core-and-traction",
    "nine-core-exercises",
    "clinic-programme",
    "easy-to-hard-list",
    "ten-exercises",
]


def test_programmes_as_json_are_the_five_of_the_sources(lumbar: Run) -> None:
    said = lumbar("programmes", "--json")
    assert said.code == 0
    assert [(record["id"], record["seed"]) for record in said.json] == [
        (each, f"00{place}") for place, each in enumerate(IDS)
    ]


def test_programme_by_id_as_json_has_its_items_in_order(lumbar: Run) -> None:
    said = lumbar("programmes", "ten-exercises", "--json")
    (record,) = said.json
    assert [item["order"] for item in record["items"]] == list(range(1, 11))
    assert record["items"][0]["exercise"] == "bridge"
    assert record["items"][0]["dose"]["sets"] == [3, 3]


def test_programmes_for_people_are_a_table(lumbar: Run) -> None:
    rows = lumbar("programmes").out.splitlines()
    assert [row.split()[0] for row in rows] == ["id", *IDS]


def test_programme_for_people_is_a_page(lumbar: Run) -> None:
    said = lumbar("programmes", "easy-to-hard-list")
    assert said.code == 0
    assert said.out.startswith("From easy to hard (easy-to-hard-list)\n")
    assert len([line for line in said.out.splitlines() if line[:1].isdigit()]) == 11


def test_programme_by_an_unknown_id_is_wrong_use(lumbar: Run) -> None:
    said = lumbar("programmes", "eleven-exercises")
    assert (said.code, said.out) == (2, "")
    assert said.err.endswith(f"there are {', '.join(IDS)}\n")
