// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * `<lumbar-figure>`: a still that can move. Its frame holds an image, which stays where there is no script
 * or no network; the canvas comes when there is something to draw that the image does not show.
 *
 * Attributes: `exercise`, `tempo` ("out back phases"), and `mode`: `card` moves while the pointer or the
 * focus is on what holds it; `drawn` does so too, and draws its still itself once it is near, for a page
 * with so many that images would weigh too much; `loop` by its buttons and by itself; `session` as it is
 * led. With `prefers-reduced-motion` nothing moves until somebody presses Play. The script `#figures`
 * says where figures are read from, and in which palette they are drawn.
 */

/** How near to the window a figure has to be to be drawn. */
const NEAR = "150px";

const { at = "", palette = "" } = document.getElementById("figures")?.dataset ?? {};
const calm = matchMedia("(prefers-reduced-motion: reduce)");

export class LumbarFigure extends HTMLElement {
  /** @type {Promise<import("./figure/player.js").FigurePlayer> | null} */ #coming = null;
  /** @type {import("./figure/player.js").FigurePlayer | null} */ #player = null;
  /** @type {import("./figure/stage.js").Stage | null} */ #stage = null;
  #wanted = false;
  #stop = new AbortController();

  connectedCallback() {
    this.#stop = new AbortController();
    const mode = this.getAttribute("mode");
    if (mode === "card" || mode === "drawn") this.#listenToCard();
    if (mode === "drawn") this.#drawWhenNear();
    if (mode === "loop") this.#listenToButtons();
    if (mode === "loop") void this.#start().then(() => this.#restOutOfSight());
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#player?.pause();
    this.#stage?.leave();
    this.#coming = this.#player = this.#stage = null;
    this.removeAttribute("data-drawn");
  }

  /** The figure's player, once what it needs is here. */
  ready() {
    this.#coming ??= this.#load();
    return this.#coming;
  }

  /** Fetches what the figure needs, so that it moves later even where the network is gone. */
  async fetch() {
    const [{ figureFiles }, { Stage }, { FigurePlayer }] = await Promise.all([
      import("./figure/files.js"),
      import("./figure/stage.js"),
      import("./figure/player.js"),
    ]);
    const files = await figureFiles(`${at}/figure.json`, `${at}/${this.getAttribute("exercise")}.json`);
    return { files, Stage, FigurePlayer };
  }

  async #load() {
    const { files, Stage, FigurePlayer } = await this.fetch();
    const frame = /** @type {HTMLElement | null} */ (this.querySelector(".fig-stage")) ?? this;
    const stage = new Stage(frame, files, palette, this.getAttribute("mode") === "session");
    const [outS, backS, phases] = (this.getAttribute("tempo") ?? "").split(" ").map(Number);
    const player = new FigurePlayer(files.frames, { outS, backS, phases }, (shown) => {
      this.setAttribute("data-drawn", "");
      stage.show(shown);
    });
    this.#stage = stage;
    this.#player = player;
    return player;
  }

  async play() {
    this.#wanted = true;
    const player = await this.ready();
    if (!this.#wanted) return;
    player.play();
    this.#tell();
  }

  pause() {
    this.#wanted = false;
    this.#player?.pause();
    this.#tell();
  }

  /** @param {number} seconds */
  async seek(seconds) {
    (await this.ready()).seek(seconds);
  }

  /**
   * Follows a step of the session. @param {import("./figure/player.js").Step} step
   * @param {import("./figure/player.js").Clock} clock
   */
  async lead(step, clock) {
    this.#step = step;
    try {
      const player = await this.ready();
      if (this.#step === step) player.lead(step, clock);
    } catch {
      // Without a network the image stays; the session goes on.
    }
  }

  /** @type {import("./figure/player.js").Step | null} */ #step = null;

  /** Nothing to see for now. */
  leave() {
    this.#step = null;
    this.#player?.pause();
  }

  #listenToCard() {
    const card = this.closest("[data-moves]") ?? this;
    const { signal } = this.#stop;
    const begin = () => calm.matches || void this.play().catch(() => undefined);
    const end = () => {
      if (card.matches(":hover, :focus-within")) return;
      this.pause();
      if (!this.#player) return;
      this.#player.seconds = 0;
      this.#player.rest();
    };
    for (const name of ["pointerenter", "focusin"]) card.addEventListener(name, begin, { signal });
    for (const name of ["pointerleave", "focusout"]) {
      card.addEventListener(name, () => requestAnimationFrame(end), { signal });
    }
  }

  #drawWhenNear() {
    const near = new IntersectionObserver(([seen]) => {
      if (!seen.isIntersecting) return;
      near.disconnect();
      void this.ready().then((player) => this.#wanted || player.rest()).catch(() => undefined);
    }, { rootMargin: NEAR });
    near.observe(this);
    this.#stop.signal.addEventListener("abort", () => near.disconnect());
  }

  /** What nobody sees need not be drawn; it goes on when it is seen again. */
  #restOutOfSight() {
    const sight = new IntersectionObserver(([seen]) => {
      if (!seen.isIntersecting) this.#player?.pause();
      else if (this.#wanted) this.#player?.play();
    });
    sight.observe(this);
    this.#stop.signal.addEventListener("abort", () => sight.disconnect());
  }

  #listenToButtons() {
    this.addEventListener("click", (click) => {
      const button = /** @type {Element} */ (click.target).closest("[data-do]");
      if (button) void this.#do(button.getAttribute("data-do") ?? "", button);
    }, { signal: this.#stop.signal });
  }

  async #start() {
    try {
      const player = await this.ready();
      if (calm.matches || !player.moves) player.rest();
      else await this.play();
    } catch {
      // The image stays.
    }
    this.#tell();
  }

  /** @param {string} what @param {Element} button */
  async #do(what, button) {
    const player = await this.ready();
    if (what === "play") return this.#wanted ? this.pause() : this.play();
    const pressed = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", String(pressed));
    if (what === "slow") player.slow = pressed;
    if (what === "other") player.other = pressed;
    if (what === "other" && !player.moving) player.seek(player.seconds);
  }

  #tell() {
    this.toggleAttribute("data-moving", this.#wanted);
  }
}

customElements.define("lumbar-figure", LumbarFigure);
