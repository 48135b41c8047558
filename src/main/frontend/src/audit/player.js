/* Goes from step to step: by slider, by button, or by itself. */

import { el } from '../shared/elements.js';

const PACE = 900;

export class Player {
  /**
   * @param {number} last
   * @param {(index: number) => void} show
   */
  constructor(last, show) {
    this.last = last;
    this.show = show;
    /** @type {ReturnType<typeof setInterval> | undefined} */
    this.timer = undefined;
    this.slider = el('input', { type: 'range', min: 0, max: last, value: 0, 'aria-label': '步骤' });
    this.slider.addEventListener('input', () => this.go(this.at()));
    this.count = el('span', { class: 'sa-quiet' });
    this.button = el('button', { type: 'button', class: 'btn btn-default', onclick: () => this.toggle() }, '▶ 播放');
    this.root = el(
      'div',
      { class: 'sa-slider' },
      this.button,
      this.stepper(-1, '上一步', '‹'),
      this.slider,
      this.stepper(1, '下一步', '›'),
      this.count,
    );
  }

  /**
   * @param {number} by
   * @param {string} label
   * @param {string} sign
   */
  stepper(by, label, sign) {
    const onclick = () => this.go(this.at() + by);
    return el('button', { type: 'button', class: 'btn btn-default', onclick, 'aria-label': label }, sign);
  }

  at() {
    return Number(this.slider.value);
  }

  /** @param {number} wanted */
  go(wanted) {
    const index = Math.min(this.last, Math.max(0, wanted));
    this.slider.value = String(index);
    this.count.textContent = `第 ${index + 1} / ${this.last + 1} 步`;
    this.show(index);
  }

  toggle() {
    if (this.timer) return this.halt();
    this.button.textContent = '❚❚ 暂停';
    if (this.at() === this.last) this.go(0);
    this.timer = setInterval(() => this.tick(), PACE);
  }

  /** Whoever went to another page is not followed. */
  tick() {
    if (this.at() < this.last && this.root.isConnected) this.go(this.at() + 1);
    else this.halt();
  }

  halt() {
    clearInterval(this.timer);
    this.timer = undefined;
    this.button.textContent = '▶ 播放';
  }
}
