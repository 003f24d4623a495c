// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { dot, turned } from "./body.js";
import { addHull } from "./hulls.js";
import { farToNear } from "./order.js";
import { View } from "./view.js";

/**
 * One picture from back to front, as `figures/picture.py` draws it: things, shadow, ghost, body, water,
 * arrows. What stands still comes as paths; only what moves is drawn here.
 *
 * @typedef {import("./body.js").Posture} Posture
 * @typedef {import("./rig.js").Rig} Rig
 * @typedef {import("./rig.js").Part} Part
 * @typedef {import("./rig.js").Shape} Shape
 * @typedef {import("./rig.js").Stage} Stage
 * @typedef {Record<string, string>} Paints
 * @typedef {{posture: Posture, ghost?: Posture | null, arrows?: Shape[]}} Content
 */

const LINE_WIDTH = 5;
const EAR_LINE = 4;
const THING_LINE = 3;
const GHOST_MOVED = 14;
const GHOST_OPACITY = 0.38;
const SHOWS = -0.05;
const SIDES = /** @type {const} */ (["left", "right"]);
const GLOW = [[0, 0.95], [0.5, 0.6], [1, 0]];

export class Picture {
  #pen;
  #paints;

  /** @param {CanvasRenderingContext2D} pen @param {Paints} paints */
  constructor(pen, paints) {
    this.#pen = pen;
    this.#paints = paints;
  }

  /** @param {Rig} rig @param {Stage} stage @param {Content} content */
  draw(rig, stage, { posture, ghost = null, arrows = [] }) {
    const view = new View(rig, posture, stage.camera);
    this.#shapes(stage.under);
    this.#shadows(view);
    if (ghost) this.#ghost(new View(rig, ghost, stage.camera), view);
    this.#body(view, stage);
    this.#shapes(stage.over);
    this.#shapes(arrows);
  }

  /** @param {Path2D} path @param {{fill?: string | null, line?: string | null, width?: number, opacity?: number}} look */
  #fill(path, { fill, line, width = 0, opacity = 1 }) {
    const pen = this.#pen;
    pen.globalAlpha = opacity;
    if (line) {
      pen.strokeStyle = this.#paints[line];
      pen.lineWidth = 2 * width;
      pen.stroke(path);
    }
    if (fill) {
      pen.fillStyle = this.#paints[fill];
      pen.fill(path);
    }
    pen.globalAlpha = 1;
  }

  /** @param {Shape[]} shapes */
  #shapes(shapes) {
    for (const shape of shapes) this.#fill((shape.path ??= new Path2D(shape.d)), shape);
  }

  /** The shadow on the floor: soft where the body is low over it, dark where it rests. @param {View} view */
  #shadows(view) {
    const { rig, body, flat } = view;
    for (const [height, breadth, opacity] of rig.shadow) {
      const path = new Path2D();
      for (const part of rig.parts) {
        const low = [];
        for (const at of part.balls) {
          const { bone, offset, radius } = rig.balls[at];
          const [dx, dy, dz] = turned(body.turns[bone], offset);
          const [x, y, z] = body.origins[bone];
          if (y + dy - radius >= height) continue;
          const [across, down] = view.seen([x + dx, 0, z + dz]);
          low.push({ x: across, y: down / flat, r: radius * breadth * 1000 });
        }
        if (low.length > 0) addHull(path, low, flat);
      }
      this.#fill(path, { fill: "shadow", opacity });
    }
  }

  /** A pale shape of the parts that have moved since. @param {View} before @param {View} now */
  #ghost(before, now) {
    const path = new Path2D();
    for (const part of now.rig.parts) {
      const moved = part.balls.some((at) => {
        const [a, b] = [before.balls[at], now.balls[at]];
        return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) > GHOST_MOVED;
      });
      if (moved) path.addPath(before.outline(part.layers.flatMap(([, blobs]) => blobs)));
    }
    this.#fill(path, { fill: "ghost", opacity: GHOST_OPACITY });
  }

  /** The body, and what goes with it, from far to near. @param {View} view @param {Stage} stage */
  #body(view, stage) {
    const { parts } = view.rig;
    const things = stage.things.map(({ cloth, blobs }) => ({
      cloth,
      blobs: blobs.map((blob) => blob.map(([bone, offset, radius]) => view.ball(bone, offset, radius))),
    }));
    const balls = [
      ...parts.map((part) => part.balls.map((at) => view.balls[at])),
      ...things.map(({ blobs }) => blobs.flat()),
    ];
    const together = balls.map((_, n) => parts[n]?.together ?? null);
    /** @type {Set<number>} */
    const done = new Set();
    for (const at of farToNear(balls, together)) {
      if (at >= parts.length) {
        this.#thing(things[at - parts.length]);
        continue;
      }
      this.#part(view, parts[at], done);
      done.add(at);
      this.#working(view, stage, at, done);
    }
  }

  /** @param {{cloth: string, blobs: import("./hulls.js").Circle[][]}} thing */
  #thing({ cloth, blobs }) {
    const path = new Path2D();
    for (const blob of blobs) addHull(path, blob);
    this.#fill(path, { fill: `${cloth}.fill`, line: `${cloth}.line`, width: THING_LINE });
  }

  /** One part, and the joins to parts that are done. @param {View} view @param {Part} part @param {Set<number>} done */
  #part(view, part, done) {
    const { rig } = view;
    if (part.name === "head") return this.#head(view, part);
    const away = view.isFar(part.side) ? "far." : "";
    for (const layer of part.layers) this.#layer(view, layer, away);
    const own = part.joins.filter((join) => done.has(join.other));
    const others = rig.parts
      .filter((other, n) => done.has(n) && !view.isFar(other.side))
      .flatMap((other) => other.joins.filter((join) => rig.parts[join.other].name === part.name));
    for (const { other, cloth, blob } of [...own, ...others]) {
      if (away && rig.parts[other].name === "trunk") continue;
      this.#fill(view.within(blob), { fill: `${away}${cloth}.fill` });
    }
  }

  /** @param {View} view @param {[string, number[][]]} layer @param {string} away */
  #layer(view, [cloth, blobs], away) {
    const name = `${away}${cloth}`;
    this.#fill(view.outline(blobs), { fill: `${name}.shade`, line: `${name}.line`, width: LINE_WIDTH });
    this.#fill(view.lit(blobs), { fill: `${name}.fill` });
  }

  /** The head, with ears and hair at its sides where they can be seen, and eyes. @param {View} view @param {Part} part */
  #head(view, part) {
    const { head } = view.rig;
    for (const layer of view.facesUs ? head.faceFirst : part.layers) this.#layer(view, layer, "");
    for (const side of SIDES) {
      if (!view.showsSide(side)) continue;
      this.#fill(view.outline([head.sideburns[side]]), { fill: "hair.fill" });
      this.#fill(view.outline([head.ears[side]]), { fill: "skin.fill", line: "skin.line", width: EAR_LINE });
    }
    for (const side of SIDES) {
      if (view.showsEye(side)) this.#fill(view.outline([[head.eyes[side]]]), { fill: "eye" });
    }
  }

  /**
   * The patches that lie on the part that was drawn last, or on it and one before.
   * @param {View} view @param {Stage} stage @param {number} last @param {Set<number>} done
   */
  #working(view, stage, last, done) {
    for (const { parts, patches } of stage.works) {
      if (!parts.includes(last) || !parts.every((part) => done.has(part))) continue;
      const within = view.outline(
        parts.flatMap((part) => view.rig.parts[part].layers.flatMap(([, blobs]) => blobs)),
      );
      for (const { bone, offset, radius, normal } of patches) {
        if (dot(turned(view.body.turns[bone], normal), view.toward) < SHOWS) continue;
        this.#glow(view.ball(bone, offset, radius), within);
      }
    }
  }

  /** @param {import("./hulls.js").Circle} spot @param {Path2D} within */
  #glow({ x, y, r }, within) {
    const pen = this.#pen;
    const soft = pen.createRadialGradient(x, y, 0, x, y, r);
    for (const [at, opacity] of GLOW) {
      soft.addColorStop(at, this.#paints.glow + Math.round(opacity * 255).toString(16).padStart(2, "0"));
    }
    pen.save();
    pen.clip(within);
    pen.fillStyle = soft;
    pen.fillRect(x - r, y - r, 2 * r, 2 * r);
    pen.restore();
  }
}
