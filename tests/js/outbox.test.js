// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";

import { MemoryStore } from "../../src/lumbar/web/ui/static/ui/js/outbox-store.js";
import { Outbox } from "../../src/lumbar/web/ui/static/ui/js/outbox.js";

const event = (id) => ({ id, at: "2026-11-20T08:00:00+01:00", kind: "set_done" });

/** A server that keeps events by id, and can be switched off. */
function server() {
  const state = { up: true, kept: new Map(), refuses: new Set(), posts: 0 };
  const send = async (events) => {
    state.posts += 1;
    if (!state.up) throw new TypeError("no network");
    const answer = { stored: [], known: [], refused: [] };
    for (const one of events) {
      if (state.refuses.has(one.id)) answer.refused.push({ id: one.id, why: "no such exercise" });
      else if (state.kept.has(one.id)) answer.known.push(one.id);
      else answer.stored.push(one.id), state.kept.set(one.id, one);
    }
    return answer;
  };
  return { state, send };
}

function outbox() {
  const { state, send } = server();
  const store = new MemoryStore();
  const waits = [];
  const counts = [];
  const box = new Outbox({
    store, send, onChange: (count) => counts.push(count), later: (call, seconds) => waits.push({ call, seconds }),
  });
  return { box, store, state, waits, counts };
}

test("event_added_is_sent_at_once_and_leaves_the_outbox", async () => {
  const { box, store, state } = outbox();
  await box.add(event("a"));
  await box.flush();
  assert.deepEqual([...state.kept.keys()], ["a"]);
  assert.deepEqual(await store.all(), []);
});

test("event_known_to_the_server_leaves_the_outbox", async () => {
  const { box, store, state } = outbox();
  state.kept.set("a", event("a"));
  await box.add(event("a"));
  await box.flush();
  assert.deepEqual(await store.all(), []);
});

test("events_without_network_wait_and_are_tried_again_ever_later", async () => {
  const { box, state, waits, counts } = outbox();
  state.up = false;
  await box.add(event("a"));
  await box.flush();
  for (let k = 0; k < 6; k += 1) {
    waits.at(-1).call();
    await box.flush();
  }
  assert.deepEqual(waits.map(({ seconds }) => seconds), [2, 4, 8, 16, 32, 60, 60]);
  assert.equal(counts.at(-1).waiting, 1);
  state.up = true;
  waits.at(-1).call();
  await box.flush();
  assert.deepEqual(counts.at(-1), { waiting: 0, refused: [] });
});

test("event_refused_is_kept_aside_and_not_sent_again", async () => {
  const { box, store, state, counts } = outbox();
  state.refuses.add("a");
  await box.add(event("a"));
  await box.add(event("b"));
  await box.flush();
  const posts = state.posts;
  await box.flush();
  assert.equal(state.posts, posts);
  assert.deepEqual((await store.all()).map((row) => [row.id, row.refused]), [["a", "no such exercise"]]);
  assert.deepEqual(counts.at(-1).refused, ["no such exercise"]);
});

test("event_held_waits_until_it_is_released_with_what_was_learnt", async () => {
  const { box, state } = outbox();
  await box.add(event("a"), { held: true });
  await box.flush();
  assert.equal(state.kept.size, 0);
  await box.release("a", { pain_during: 2 });
  await box.flush();
  assert.equal(state.kept.get("a").pain_during, 2);
});

test("answer_that_names_no_event_is_no_endless_loop", async () => {
  const waits = [];
  const send = async () => ({ stored: [], known: [], refused: [] });
  const box = new Outbox({ store: new MemoryStore(), send, later: (_, seconds) => waits.push(seconds) });
  await box.add(event("a"));
  await box.flush();
  assert.deepEqual(waits, [2]);
});
