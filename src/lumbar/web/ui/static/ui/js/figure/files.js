// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { readRig } from "./rig.js";
import { readFrames } from "./scenes.js";

/** @type {Map<string, Promise<any>>} what was asked for on this page, by its address */
const asked = new Map();

/** @param {string} url @returns {Promise<any>} */
function fetched(url) {
  const known = asked.get(url);
  if (known) return known;
  const coming = fetch(url).then((answer) => {
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return answer.json();
  });
  asked.set(url, coming);
  coming.catch(() => asked.delete(url));
  return coming;
}

/** @type {WeakMap<object, import("./rig.js").Rig>} */
const rigs = new WeakMap();

/**
 * The shared tables and the frames of one exercise, from this server alone, each asked for once.
 * @param {string} rigUrl @param {string} framesUrl
 */
export async function figureFiles(rigUrl, framesUrl) {
  const [shared, own] = await Promise.all([fetched(rigUrl), fetched(framesUrl)]);
  const rig = rigs.get(shared) ?? readRig(shared);
  rigs.set(shared, rig);
  return { rig, frames: readFrames(own, rig) };
}
