// SPDX-License-Identifier: Apache-2.0
// @ts-check

import { point } from "./body.js";
import { addHull } from "./hulls.js";
import { joinsOf } from "./joins.js";
import { farToNear } from "./order.js";
import { View } from "./view.js";

/**
 * One picture from back to front, as `figures/picture.py` draws it: things, shadow, ghost, body, water,
 * arrows. What stands still comes as paths; only what moves is drawn here.
 *
 * @typedef {import("./body.js").Posture} Posture
 * @typedef {import("./rig.js").Rig} Rig
 * @typedef {import("./rig.js").Part} Part
 * @typedef {import("./rig.js").Layer} Layer
 * @typedef {import("./scenes.js").Shape} Shape
 * @typedef {import("./scenes.js").Scene} Scene
 * @typedef {Record<string, string>} Paints
 * @typedef {{posture: Posture, ghost?: Posture | null, arrows?: string | null}} Content `arrows` names a key pose
 */

/** How the soft patch of a working area fades: at which share of its radius, and how strong it is. */
const GLOW = [[0, 0.95], [0.5, 0.6], [1, 0]];

export class Picture {
  #pen;
  #paints;

  /** @param {CanvasRenderingContext2D} pen @param {Paints} paints */
  constructor(pen, paints) {
    this.#pen = pen;
    this.#paints = paints;
    pen.lineJoin = "round";
  }

  /** @param {Rig} rig @param {Scene} scene @param {Content} content */
  draw(rig, scene, { posture, ghost = null, arrows = null }) {
    const view = new View(rig, posture, scene.camera);
    this.#shapes(scene.under);
    this.#shadows(view, scene);
    if (ghost) this.#ghost(new View(rig, ghost, scene.camera), view);
    this.#body(view, scene);
    this.#shapes(scene.over);
    if (scene.inset) this.#close(rig, scene, scene.inset, { posture, ghost, arrows });
    if (arrows) this.#shapes(scene.arrows[arrows] ?? []);
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

  /** The shadow on the floor: soft where the body is low over it, dark where it rests. @param {View} view @param {Scene} scene */
  #shadows(view, scene) {
    const { rig, body } = view;
    const flat = scene.camera.flat;
    for (const [height, breadth, opacity] of rig.drawing.shadows) {
      const path = new Path2D();
      for (const part of rig.parts) {
        const low = [];
        for (const at of part.balls) {
          const [bone, dx, dy, dz, radius] = rig.balls[at];
          const [x, y, z] = point(body, bone, [dx, dy, dz]);
          if (y - radius >= height) continue;
          const [across, down] = view.seen([x, 0, z]);
          low.push({ x: across, y: down / flat, r: radius * breadth * rig.unit });
        }
        if (low.length > 0) addHull(path, low, flat);
      }
      this.#fill(path, { fill: "shadow", opacity });
    }
  }

  /** A pale shape of the parts that have moved since. @param {View} before @param {View} now @param {number[]} [without] parts */
  #ghost(before, now, without = []) {
    const path = new Path2D();
    for (const part of now.rig.parts.filter((_, at) => !without.includes(at))) {
      const moved = part.balls.some((at) => {
        const [a, b] = [before.balls[at], now.balls[at]];
        return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) > now.rig.drawing.moved;
      });
      if (moved) path.addPath(before.outline(part.layers.flatMap(([, blobs]) => blobs)));
    }
    this.#fill(path, { fill: "ghost", opacity: now.rig.drawing.ghost });
  }

  /** The body, and what goes with it, from far to near. @param {View} view @param {Scene} scene @param {number[]} [without] parts */
  #body(view, scene, without = []) {
    const { parts } = view.rig;
    const things = scene.things.map(({ cloth, blobs }) => ({
      cloth,
      blobs: blobs.map((blob) => blob.map(([bone, x, y, z, radius]) => view.ball(bone, [x, y, z], radius))),
    }));
    const balls = [
      ...parts.map((part) => part.balls.map((at) => view.balls[at])),
      ...things.map(({ blobs }) => blobs.flat()),
    ];
    /** @type {Set<number>} */
    const done = new Set();
    for (const at of farToNear(balls, view.rig)) {
      if (at >= parts.length) {
        this.#thing(things[at - parts.length], view.rig);
        continue;
      }
      if (without.includes(at)) continue;
      this.#part(view, parts[at], done);
      done.add(at);
      this.#working(view, scene, at, done);
    }
  }

  /**
   * The close view in its ring, and a ring where it looks.
   * @param {Rig} rig @param {Scene} scene @param {import("./scenes.js").Inset} inset @param {Content} content
   */
  #close(rig, scene, { at, ring, focus, under, arrows: pointing }, { posture, ghost, arrows }) {
    const { scale, radius, line, without, camera } = rig.inset;
    const view = new View(rig, posture, camera);
    const pen = this.#pen;
    const border = { line: "ghost", width: line };
    this.#fill(disc(ring, radius / scale), border);
    this.#fill(disc(at, radius), { fill: "halo" });
    pen.save();
    pen.clip(disc(at, radius));
    pen.translate(at[0], at[1]);
    pen.scale(scale, scale);
    pen.translate(-focus[0], -focus[1]);
    if (ghost) this.#ghost(new View(rig, ghost, camera), view, without);
    this.#shapes(under);
    this.#body(view, scene, without);
    if (arrows) this.#shapes(pointing[arrows] ?? []);
    pen.restore();
    this.#fill(disc(at, radius), border);
  }

  /** @param {{cloth: string, blobs: import("./hulls.js").Circle[][]}} thing @param {Rig} rig */
  #thing({ cloth, blobs }, rig) {
    const path = new Path2D();
    for (const blob of blobs) addHull(path, blob);
    this.#fill(path, { fill: `${cloth}.fill`, line: `${cloth}.line`, width: rig.drawing.thingLine });
  }

  /** One part, and the joins to parts that are done. @param {View} view @param {Part} part @param {Set<number>} done */
  #part(view, part, done) {
    const { rig } = view;
    if (part === rig.parts[rig.head.part]) return this.#head(view, part);
    const away = view.isFar(part.side) ? "far." : "";
    for (const layer of part.layers) this.#layer(view, layer, away);
    for (const [, cloth, blob] of joinsOf(view, part, [...done])) {
      this.#fill(view.within(blob), { fill: `${away}${cloth}.fill` });
    }
  }

  /** @param {View} view @param {Layer} layer @param {string} away */
  #layer(view, [cloth, blobs], away) {
    const name = `${away}${cloth}`;
    this.#fill(view.outline(blobs), { fill: `${name}.shade`, line: `${name}.line`, width: view.rig.drawing.line });
    this.#fill(view.lit(blobs), { fill: `${name}.fill` });
  }

  /** The head, with ears and hair at its sides where they can be seen, and the face. @param {View} view @param {Part} part */
  #head(view, part) {
    const { head, drawing } = view.rig;
    const shown = (/** @type {import("./body.js").Vec} */ way) => view.shows(head.bone, way, head.shows);
    const facesUs = view.shows(head.bone, head.facing, head.facingAt);
    for (const layer of facesUs ? head.face : part.layers) this.#layer(view, layer, "");
    const mark = (/** @type {import("./rig.js").Mark} */ [way, blob, fill]) => {
      if (shown(way)) this.#fill(view.outline([blob]), { fill });
    };
    if (facesUs) head.fringe.forEach(mark);
    const [x, y, z] = head.earWay;
    [-1, 1].forEach((side, n) => {
      if (!shown([x, y, z * side])) return;
      this.#fill(view.outline([head.sideburns[n]]), { fill: "hair.fill" });
      this.#fill(view.outline([head.ears[n]]), { fill: "skin.fill", line: "skin.line", width: drawing.earLine });
    });
    head.features.forEach(mark);
  }

  /**
   * The patches that lie on the part that was drawn last, or on it and one before.
   * @param {View} view @param {Scene} scene @param {number} last @param {Set<number>} done
   */
  #working(view, scene, last, done) {
    for (const { parts, patches } of scene.works) {
      if (!parts.includes(last) || !parts.every((part) => done.has(part))) continue;
      const within = view.outline(
        parts.flatMap((part) => view.rig.parts[part].layers.flatMap(([, blobs]) => blobs)),
      );
      // One clip for all patches of an area: a clip costs more than what is drawn in it.
      this.#pen.save();
      this.#pen.clip(within);
      for (const { bone, offset, radius, normal } of patches) {
        if (view.shows(bone, normal, view.rig.drawing.areaShows)) this.#glow(view.ball(bone, offset, radius));
      }
      this.#pen.restore();
    }
  }

  /** @param {import("./hulls.js").Circle} spot */
  #glow({ x, y, r }) {
    const pen = this.#pen;
    const soft = pen.createRadialGradient(x, y, 0, x, y, r);
    for (const [at, opacity] of GLOW) {
      soft.addColorStop(at, this.#paints.glow + Math.round(opacity * 255).toString(16).padStart(2, "0"));
    }
    pen.fillStyle = soft;
    pen.fillRect(x - r, y - r, 2 * r, 2 * r);
  }
}

/** @param {[number, number]} centre @param {number} radius */
function disc([x, y], radius) {
  const path = new Path2D();
  path.arc(x, y, radius, 0, 2 * Math.PI);
  return path;
}
