// SPDX-License-Identifier: Apache-2.0
// @ts-check

/**
 * Time of one step. Steps follow each other on an absolute schedule: a step that is found to be over
 * hands its true end to the next one, so late ticks never add up to drift. All times in seconds.
 */
export class StepClock {
  #now;
  #start = 0;
  /** @type {number | null} null: the step ends only when somebody says so */
  #length = null;
  /** @type {number | null} */
  #pausedAt = null;

  /** @param {() => number} now */
  constructor(now = () => performance.now() / 1000) {
    this.#now = now;
  }

  now() {
    return this.#now();
  }

  get paused() {
    return this.#pausedAt !== null;
  }

  get open() {
    return this.#length === null;
  }

  /**
   * @param {number | null} length
   * @param {number} at when it began, which may lie in the past
   */
  begin(length, at = this.#now()) {
    this.#length = length;
    this.#start = at;
    this.#pausedAt = null;
  }

  elapsed() {
    return (this.#pausedAt ?? this.#now()) - this.#start;
  }

  /** Seconds left, or null while the step is held open. */
  remaining() {
    return this.#length === null ? null : Math.max(0, this.#length - this.elapsed());
  }

  /** Share that is left, 1 to 0; 1 while held open. */
  share() {
    const left = this.remaining();
    return left === null || !this.#length ? 1 : left / this.#length;
  }

  over() {
    return this.#length !== null && this.#pausedAt === null && this.elapsed() >= this.#length;
  }

  endedAt() {
    return this.#start + (this.#length ?? 0);
  }

  pause() {
    this.#pausedAt ??= this.#now();
  }

  resume() {
    if (this.#pausedAt === null) return;
    this.#start += this.#now() - this.#pausedAt;
    this.#pausedAt = null;
  }

  /** @param {number} seconds */
  extend(seconds) {
    if (this.#length !== null) this.#length += seconds;
  }

  /** Holds the step open and gives what was left, so that `close` can put it back. */
  hold() {
    const left = this.remaining();
    this.#length = null;
    return left;
  }

  /** @param {number} left */
  close(left) {
    this.#length = this.elapsed() + left;
  }

  /** Takes time out that nobody lived through: the page was frozen. @param {number} seconds */
  forget(seconds) {
    this.#start += seconds;
  }
}

/**
 * Calls back about ten times a second, also in a tab in the background: a worker's timer is not slowed
 * down there as a page's is. Falls back to the page's timer where no worker may start.
 * @param {() => void} onBeat
 * @returns {() => void} stops it
 */
export function startBeat(onBeat) {
  const every = 100;
  let timer = setInterval(onBeat, every);
  try {
    const worker = new Worker(new URL("./beat-worker.js", import.meta.url));
    worker.onmessage = () => {
      clearInterval(timer);
      onBeat();
    };
    return () => {
      clearInterval(timer);
      worker.terminate();
    };
  } catch {
    return () => clearInterval(timer);
  }
}
