/* The chosen files, three of them on their way at a time. */

/** @import { Sending } from './sending.js' */

const AT_ONCE = 3;

export class Queue {
  constructor() {
    /** @type {Sending[]} */
    this.waiting = [];
    /** @type {Set<Sending>} */
    this.running = new Set();
  }

  /** @param {Sending} sending */
  add(sending) {
    this.waiting.push(sending);
    this.next();
  }

  /**
   * The person does not want it any more.
   *
   * @param {Sending} sending
   */
  async drop(sending) {
    this.waiting = this.waiting.filter((one) => one !== sending);
    const given = sending.cancel();
    this.ended(sending);
    await given;
  }

  /** @param {Sending} sending */
  ended(sending) {
    this.running.delete(sending);
    this.next();
  }

  next() {
    while (this.running.size < AT_ONCE) {
      const sending = this.waiting.shift();
      if (!sending) return;
      this.running.add(sending);
      sending.run().finally(() => this.ended(sending));
    }
  }

  /** Whether leaving the page would stop something. */
  isBusy() {
    return [...this.running].some((one) => one.state === 'sending');
  }
}
